package org.rostrum.web;

import java.util.List;
import org.rostrum.outcome.Refusal;
import org.springframework.http.HttpStatus;

/** What refusals are in HTTP; of several reasons the one that weighs most decides. */
public final class RefusalStatus {

    private RefusalStatus() {}

    public static HttpStatus of(List<Refusal> reasons) {
        return List.of(
                        Refusal.Kind.NOT_FOUND,
                        Refusal.Kind.FORBIDDEN,
                        Refusal.Kind.CONFLICT,
                        Refusal.Kind.INVALID)
                .stream()
                .filter(kind -> reasons.stream().anyMatch(reason -> reason.kind() == kind))
                .findFirst()
                .map(RefusalStatus::of)
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static HttpStatus of(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
