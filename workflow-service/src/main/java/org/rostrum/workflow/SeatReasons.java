package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.invalid;

import java.util.List;
import org.rostrum.outcome.Refusal;

/** Whoever changes who decides says why. */
final class SeatReasons {

    private SeatReasons() {}

    static List<Refusal> problems(String reason) {
        return reason.isBlank()
                ? List.of(invalid("seat.reason-missing"))
                : WithdrawalCheck.tooLong(reason);
    }
}
