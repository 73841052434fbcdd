package org.rostrum.web.api;

import java.net.URI;
import java.util.Locale;

/** What sort of problem it is, with its status. The names are part of the API: never rename one. */
enum ProblemType {
    MALFORMED_REQUEST(400),
    MALFORMED_JSON(400),
    INVALID_FIELDS(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STALE_REVISION(409),
    STALE_WORKING_COPY(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    REFUSED(422),
    KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    URI uri() {
        return URI.create("urn:rostrum:problem:" + slug());
    }

    /** The general type for a status that something outside the API's own code has chosen. */
    static ProblemType of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> REFUSED;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            default -> status < 500 ? MALFORMED_REQUEST : UNEXPECTED;
        };
    }
}
