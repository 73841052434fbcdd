package org.rostrum.web.api;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the API's request records, strictly, and writes what the API answers. It takes a body of
 * any media type, so that no more lenient converter gets to see one.
 */
final class ApiBodies extends AbstractHttpMessageConverter<Object> {

    private static final String OURS = ApiBodies.class.getPackageName();
    private static final MediaType PROBLEM = MediaType.parseMediaType(Problem.MEDIA_TYPE);

    private final JsonMapper mapper;
    private final Validator validator;

    ApiBodies(JsonMapper mapper, Validator validator) {
        super(MediaType.APPLICATION_JSON, PROBLEM);
        this.mapper = mapper;
        this.validator = validator;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord()
                && (type.getPackageName().equals(OURS)
                        || (type.getName().startsWith("org.rostrum.")
                                && !type.getName().startsWith("org.rostrum.web.")));
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type.isRecord() && type.getPackageName().equals(OURS);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return supports(type)
                && (mediaType == null
                        || getSupportedMediaTypes(type).stream()
                                .anyMatch(m -> m.isCompatibleWith(mediaType)));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return List.of(type == Problem.class ? PROBLEM : MediaType.APPLICATION_JSON);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        refuseOtherMediaTypes(request.getHeaders().getContentType());
        var json = new StrictJson(mapper).read(request);
        return new RecordReading<>(type, validator).read(json);
    }

    private static void refuseOtherMediaTypes(@Nullable MediaType sent) {
        Charset charset = sent == null ? null : sent.getCharset();
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(sent)
                || (charset != null && !charset.equals(StandardCharsets.UTF_8))) {
            throw new Complaint.Raised(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    Complaint.of(ProblemType.UNSUPPORTED_MEDIA_TYPE.slug()));
        }
    }

    @Override
    protected void writeInternal(Object answer, HttpOutputMessage response) throws IOException {
        response.getBody().write(mapper.writeValueAsBytes(answer));
    }
}
