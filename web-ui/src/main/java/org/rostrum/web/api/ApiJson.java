package org.rostrum.web.api;

import java.util.UUID;
import java.util.function.Function;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextJson;
import org.rostrum.workflow.AdviceId;
import org.rostrum.workflow.CopyId;
import org.rostrum.workflow.DebtId;
import org.rostrum.workflow.PreparationId;
import org.rostrum.workflow.ReviewId;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.people.DeputyId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the API reads and writes JSON; the pages' mapper is left alone. */
final class ApiJson {

    /** No request body has to be longer. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    static final int DEEPEST = 20;

    private ApiJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(words())
                .build();
    }

    private static JsonFactory factory() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(MOST_BYTES)
                        .maxNumberLength(100)
                        .maxNameLength(200)
                        .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Ids are plain strings; a text has the shape that the editor and the database use. */
    private static SimpleModule words() {
        var module = new SimpleModule("rostrum-api");
        module.addSerializer(id(DraftId.class, DraftId::value));
        module.addSerializer(id(PersonId.class, PersonId::value));
        module.addSerializer(id(DepartmentId.class, DepartmentId::value));
        module.addSerializer(id(ReviewId.class, ReviewId::value));
        module.addSerializer(id(SeatId.class, SeatId::value));
        module.addSerializer(id(AdviceId.class, AdviceId::value));
        module.addSerializer(id(PreparationId.class, PreparationId::value));
        module.addSerializer(id(DeputyId.class, DeputyId::value));
        module.addSerializer(id(DebtId.class, DebtId::value));
        module.addSerializer(id(CopyId.class, CopyId::value));
        module.addSerializer(id(RemarkId.class, RemarkId::value));
        module.addSerializer(
                new As<>(Text.class, (t, json) -> json.writeRawValue(TextJson.write(t))));
        module.addSerializer(new As<>(Range.class, ApiJson::range));
        return module;
    }

    private static void range(Range range, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(range.from());
        json.writeNumber(range.to());
        json.writeEndArray();
    }

    private static <T> As<T> id(Class<T> type, Function<T, UUID> value) {
        return new As<>(type, (id, json) -> json.writeString(value.apply(id).toString()));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json);
    }

    private static final class As<T> extends StdSerializer<T> {

        private final Writing<T> writing;

        As(Class<T> type, Writing<T> writing) {
            super(type);
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writing.write(value, json);
        }
    }
}
