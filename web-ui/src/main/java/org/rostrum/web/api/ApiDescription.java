package org.rostrum.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.text.Range;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AdviceId;
import org.rostrum.workflow.CopyId;
import org.rostrum.workflow.DebtId;
import org.rostrum.workflow.PreparationId;
import org.rostrum.workflow.ReviewId;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.people.DeputyId;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What {@code /api/openapi} says beyond what the controllers show by themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final List<Class<?>> IDS =
            List.of(
                    DraftId.class,
                    PersonId.class,
                    DepartmentId.class,
                    ReviewId.class,
                    SeatId.class,
                    RemarkId.class,
                    AdviceId.class,
                    DeputyId.class,
                    DebtId.class,
                    CopyId.class,
                    PreparationId.class);

    private static final String ABOUT =
            """
            Drafts, revisions, reviews and records of speeches.

            Sign in with a personal token: `Authorization: Bearer …`. Tokens are made on the profile \
            page, or with `POST /api/tokens` and HTTP Basic. Every refusal is an \
            `application/problem+json` with a stable `type` and all `reasons`; texts follow \
            `Accept-Language` (zh-Hant, zh-Hans, en). A draft that the caller may not see does not \
            exist: 404. Lists are read on with `cursor`, the `next` of the stretch before.
            """;

    static {
        IDS.forEach(id -> SpringDocUtils.getConfig().replaceWithSchema(id, new UUIDSchema()));
        SpringDocUtils.getConfig()
                .replaceWithSchema(Range.class, pair())
                .replaceWithSchema(JsonNode.class, new ObjectSchema().description("As in a Text"))
                .addRequestWrapperToIgnore(SignedIn.class);
    }

    private static Schema<?> pair() {
        return new ArraySchema().items(new IntegerSchema()).minItems(2).maxItems(2);
    }

    @Bean
    OpenAPI apiDocument() {
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        var basic =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("For POST /api/tokens only.");
        return new OpenAPI()
                .info(new Info().title("Rostrum").version("1").description(ABOUT))
                .components(
                        new Components()
                                .addSecuritySchemes("token", bearer)
                                .addSecuritySchemes("password", basic))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OpenApiCustomizer problemsAndExamples() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(Problem.class)
                    .forEach(api.getComponents()::addSchemas);
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap()
                                    .forEach((method, operation) ->
                                            complete(path, method, operation)));
        };
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        String answered = ApiExamples.answer(path);
        ApiResponse ok = operation.getResponses().get("200");
        if (method == HttpMethod.GET && answered != null && ok != null) {
            show(answered, ok.getContent());
        }
        operation.getResponses().addApiResponse("default", problem());
        String example = ApiExamples.of(path);
        if (operation.getRequestBody() != null && example != null) {
            show(example, operation.getRequestBody().getContent());
        }
    }

    private static void show(String example, Content content) {
        content.values().forEach(type -> type.setExample(ApiExamples.parsed(example)));
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        var content =
                new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema));
        return new ApiResponse().description("Refused, with all reasons").content(content);
    }
}
