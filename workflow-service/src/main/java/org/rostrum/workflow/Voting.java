package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.route.Share;

/**
 * Counts voices where a share of them is enough (票簽). Returns and rejections both count against;
 * whoever has no opinion is out of the base. It ends as soon as no voice that is still out could
 * change the outcome.
 *
 * @param hearAll whether everybody is heard before the text goes back
 */
record Voting(Share share, boolean hearAll) {

    Optional<Ending> ending(List<@Nullable Verdict> verdicts) {
        long unheard = verdicts.stream().filter(said -> said == null).count();
        long approvals = verdicts.stream().filter(said -> said != null && said.approves()).count();
        long abstained = verdicts.stream().filter(said -> said == Verdict.ABSTAIN).count();
        long base = verdicts.size() - abstained;
        if (share.reachedBy(approvals, base)) {
            return Optional.of(Ending.PASSED);
        }
        boolean lost = !share.reachedBy(approvals + unheard, base);
        return lost && (unheard == 0 || !hearAll) ? Optional.of(lost(verdicts)) : Optional.empty();
    }

    /** It goes back for mending if anybody asked for that. */
    private static Ending lost(List<@Nullable Verdict> verdicts) {
        return verdicts.contains(Verdict.RETURN) ? Ending.RETURNED : Ending.REJECTED;
    }
}
