package testing.rostrum;

import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/** Takes outcomes apart where a test knows which of the two it is. */
public final class Outcomes {

    private Outcomes() {}

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    public static List<String> codes(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(var reasons) -> codes(reasons);
        };
    }

    public static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }
}
