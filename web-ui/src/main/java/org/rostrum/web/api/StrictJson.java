package org.rostrum.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request's body as JSON and says precisely where it is none. */
final class StrictJson {

    private final JsonMapper mapper;

    StrictJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode read(HttpInputMessage request) throws IOException {
        String json = text(bytes(request));
        if (json.isBlank()) {
            throw malformed(Complaint.of("body.missing"));
        }
        return parse(json);
    }

    private JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (StreamConstraintsException _) {
            throw malformed(Complaint.of("body.too-complex", ApiJson.DEEPEST));
        } catch (JacksonException broken) {
            throw malformed(whereBroken(broken));
        }
    }

    private static Complaint whereBroken(JacksonException broken) {
        TokenStreamLocation place = broken.getLocation();
        if (broken.getOriginalMessage().startsWith("Duplicate")) {
            return Complaint.of("body.duplicate-field", place.getLineNr(), place.getColumnNr());
        }
        return Complaint.of("body.not-json", place.getLineNr(), place.getColumnNr());
    }

    private static byte[] bytes(HttpInputMessage request) throws IOException {
        if (request.getHeaders().getContentLength() > ApiJson.MOST_BYTES) {
            throw tooLarge();
        }
        InputStream body = request.getBody();
        byte[] bytes = body.readNBytes(ApiJson.MOST_BYTES + 1);
        if (bytes.length > ApiJson.MOST_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw malformed(Complaint.of("body.not-utf8"));
        }
    }

    private static Complaint.Raised tooLarge() {
        return new Complaint.Raised(
                ProblemType.BODY_TOO_LARGE, Complaint.of("body.too-large", ApiJson.MOST_BYTES));
    }

    private static Complaint.Raised malformed(Complaint complaint) {
        return new Complaint.Raised(ProblemType.MALFORMED_JSON, complaint);
    }
}
