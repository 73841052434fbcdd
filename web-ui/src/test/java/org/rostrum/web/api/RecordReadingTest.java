package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.Urgency;
import tools.jackson.databind.JsonNode;

class RecordReadingTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Body(
            @NotBlank @Size(max = 5) String title,
            @Nullable @Min(1) Integer minutes,
            @Nullable Long version,
            @Nullable Boolean consent,
            @Nullable Urgency urgency,
            @Nullable List<String> names,
            @Nullable UUID corrects,
            @Nullable LocalDateTime speechAt,
            @Nullable @Pattern(regexp = "[a-z]+") String code,
            @Nullable JsonNode document) {}

    record Sure(@NotNull Boolean consent) {}

    private static <T> T read(Class<T> type, String json) {
        return new RecordReading<>(type, VALIDATOR).read(ApiJson.mapper().readTree(json));
    }

    private static List<Complaint> complaints(String json) {
        var raised = catchThrowableOfType(Complaint.Raised.class, () -> read(Body.class, json));
        assertThat(raised.type()).isEqualTo(ProblemType.INVALID_FIELDS);
        return raised.complaints();
    }

    @Test
    void readsEveryTypeOfField() {
        var id = UUID.randomUUID();
        Body body =
                read(
                        Body.class,
                        """
                        {"title": "講話", "minutes": 30, "version": 9000000000, "consent": true,
                         "urgency": "URGENT", "names": ["a", "b"], "corrects": "%s",
                         "speechAt": "2026-12-01T09:30", "code": "abc", "document": {"x": 1}}
                        """
                                .formatted(id));
        assertThat(body.title()).isEqualTo("講話");
        assertThat(body.minutes()).isEqualTo(30);
        assertThat(body.version()).isEqualTo(9_000_000_000L);
        assertThat(body.consent()).isTrue();
        assertThat(body.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(body.names()).containsExactly("a", "b");
        assertThat(body.corrects()).isEqualTo(id);
        assertThat(body.speechAt()).isEqualTo(LocalDateTime.of(2026, 12, 1, 9, 30));
        assertThat(body.document()).isNotNull();
    }

    @Test
    void takesNullAndLeftOutAsTheSame() {
        assertThat(read(Body.class, "{\"title\": \"x\", \"minutes\": null}"))
                .isEqualTo(read(Body.class, "{\"title\": \"x\"}"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var found =
                complaints(
                        """
                        {"titel": "x", "minutes": "30", "urgency": "SOON", "names": [1, "b", null]}
                        """);
        assertThat(found)
                .extracting(Complaint::field, Complaint::code)
                .containsExactlyInAnyOrder(
                        tuple("titel", "field.unknown"),
                        tuple("title", "field.required"),
                        tuple("minutes", "field.wrong-type.integer"),
                        tuple("urgency", "field.not-one-of"),
                        tuple("names[0]", "field.wrong-type.string"),
                        tuple("names[2]", "field.wrong-type.string"));
    }

    @Test
    void tellsTheAllowedFieldsAndValues() {
        assertThat(complaints("{\"title\": \"x\", \"titel\": 1}").getFirst().arguments())
                .containsExactly(
                        "titel",
                        "title, minutes, version, consent, urgency, names, corrects, speechAt,"
                                + " code, document");
        assertThat(complaints("{\"title\": \"x\", \"urgency\": 1}").getFirst().arguments())
                .containsExactly("NORMAL, URGENT, MOST_URGENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "title": 5                      | field.wrong-type.string
                    "title": ["x"]                  | field.wrong-type.string
                    "title": "123456"               | field.size
                    "title": "  "                   | field.required
                    "title": "a\\u0000b"            | field.nul
                    "title": "a\\ud800"             | field.not-unicode
                    "title": "x", "minutes": 1.0    | field.wrong-type.integer
                    "title": "x", "minutes": true   | field.wrong-type.integer
                    "title": "x", "minutes": 0      | field.at-least
                    "title": "x", "minutes": 3e9    | field.wrong-type.integer
                    "title": "x", "minutes": 3000000000 | field.out-of-range
                    "title": "x", "version": 99999999999999999999 | field.out-of-range
                    "title": "x", "version": "1"    | field.wrong-type.integer
                    "title": "x", "consent": "true" | field.wrong-type.boolean
                    "title": "x", "consent": 1      | field.wrong-type.boolean
                    "title": "x", "urgency": "urgent" | field.not-one-of
                    "title": "x", "names": "a"      | field.wrong-type.list
                    "title": "x", "names": {}       | field.wrong-type.list
                    "title": "x", "names": ["\\u0000"] | field.nul
                    "title": "x", "corrects": "1"   | field.wrong-type.uuid
                    "title": "x", "corrects": 1     | field.wrong-type.uuid
                    "title": "x", "speechAt": "2026-13-01T09:30" | field.wrong-type.local-date-time
                    "title": "x", "speechAt": "2026-12-01"       | field.wrong-type.local-date-time
                    "title": "x", "speechAt": "+99999-12-01T00:00" | field.out-of-range
                    "title": "x", "speechAt": 1     | field.wrong-type.local-date-time
                    "title": "x", "code": "A"       | field.pattern
                    "title": "x", "document": "{}"  | field.wrong-type.object
                    "title": "x", "document": {"a": ["\\u0000"]} | field.nul
                    "title": "x", "document": {"\\u0000": 1} | field.nul
                    """)
    void complainsOfOneThing(String fields, String code) {
        assertThat(complaints("{" + fields + "}")).extracting(Complaint::code).contains(code);
    }

    @Test
    void namesTheFieldInsideAList() {
        assertThat(complaints("{\"title\": \"x\", \"document\": {\"a\": [1, \"\\u0000\"]}}"))
                .extracting(Complaint::field)
                .containsExactly("document.a[1]");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(complaints("[]"))
                .extracting(Complaint::code)
                .containsExactly("body.not-an-object");
        assertThat(complaints("\"x\"")).hasSize(1);
        assertThat(complaints("null")).hasSize(1);
    }

    @Test
    void requiresWhatMustNotBeNull() {
        var raised = catchThrowableOfType(Complaint.Raised.class, () -> read(Sure.class, "{}"));
        assertThat(raised.complaints())
                .extracting(Complaint::field, Complaint::code)
                .containsExactly(tuple("consent", "field.required"));
    }
}
