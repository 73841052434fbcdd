package org.rostrum.web.review;

import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.outcome.Refusal.Kind;
import org.rostrum.web.NoSuchPage;
import org.springframework.http.HttpStatus;

/** Which status a page answers with when something was refused. */
final class Answering {

    private Answering() {}

    /** The heaviest reason decides; a thing that does not exist for the person is no page. */
    static HttpStatus status(List<Refusal> reasons) {
        if (has(reasons, Kind.NOT_FOUND)) {
            throw new NoSuchPage();
        }
        if (has(reasons, Kind.FORBIDDEN)) {
            return HttpStatus.FORBIDDEN;
        }
        return has(reasons, Kind.CONFLICT) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static boolean has(List<Refusal> reasons, Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
