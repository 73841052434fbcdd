package org.rostrum.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.outcome.Outcome;

/** Decisions and claims, of those whose turn it is and of others. */
final class DecidingDeeds {

    private DecidingDeeds() {}

    static String decide(Walk walk) {
        String who = walk.rarely(3) ? walk.anybody() : walk.somebody();
        Optional<DecisionContext> found = walk.turn(who);
        if (found.isEmpty()) {
            return who + " has nothing to decide";
        }
        DecisionContext at = found.get();
        Verdict verdict =
                walk.dice(3) > 0
                        ? Verdict.APPROVE
                        : walk.any(List.copyOf(EnumSet.allOf(Verdict.class)));
        var outcome =
                walk.verb(Deciding.class)
                        .decide(
                                at.seat(),
                                request(walk, at, verdict, who),
                                walk.rarely(2) ? "key-" + walk.dice(Integer.MAX_VALUE) : null,
                                walk.hall.actor(who));
        if (outcome instanceof Outcome.Done<Decided>) {
            walk.said(verdict);
        }
        return walk.told(
                who + " says " + verdict + " to " + at.revision(), "decision.made", outcome);
    }

    private static DecisionRequest request(
            Walk walk, DecisionContext at, Verdict verdict, String who) {
        return new DecisionRequest(
                verdict,
                at.revision(),
                walk.rarely(12) ? "0".repeat(64) : at.sha256(),
                walk.rarely(6) ? "" : "意見",
                walk.rarely(2) ? "start" : "station",
                null,
                verdict == Verdict.APPROVE_AS_AMENDED ? amended(walk, at, who) : null,
                sendTo(walk, at, verdict),
                List.of());
    }

    /** Now and then a text goes back to other readers, and not to those who write it. */
    private static @Nullable String sendTo(Walk walk, DecisionContext at, Verdict verdict) {
        if (walk.rarely(30)) {
            return "nowhere";
        }
        return verdict == Verdict.RETURN && !at.earlier().isEmpty() && walk.rarely(2)
                ? walk.any(at.earlier()).key()
                : null;
    }

    /** Suggests something, and says what the text would then be. */
    private static @Nullable String amended(Walk walk, DecisionContext at, String who) {
        Revision revision =
                walk.verb(Revisions.class).find(walk.draft, at.revision()).orElseThrow();
        String word = walk.any(WritingDeeds.WORDS);
        for (Paragraph paragraph : revision.text().paragraphs()) {
            int from = paragraph.text().indexOf(word);
            if (from >= 0) {
                suggest(walk, revision.number(), paragraph, from, word, who);
            }
        }
        var preview = walk.verb(ApprovingAsAmended.class).preview(at.seat(), walk.hall.id(who));
        return switch (preview) {
            case Outcome.Done<AmendmentPreview>(var shown) -> shown.amendment().sha256();
            case Outcome.Refused<AmendmentPreview> _ -> "f".repeat(64);
        };
    }

    private static void suggest(
            Walk walk, int revision, Paragraph paragraph, int from, String word, String who) {
        walk.verb(Remarking.class)
                .write(
                        walk.draft,
                        new NewRemark(
                                revision,
                                paragraph.id(),
                                from,
                                from + word.length(),
                                Weight.MAY,
                                "",
                                word + walk.dice(9),
                                false),
                        walk.hall.actor(who));
    }

    static String claim(Walk walk) {
        String who = walk.anybody();
        Claiming verb = walk.verb(Claiming.class);
        Optional<DecisionContext> at = walk.turn(who);
        if (at.isEmpty()) {
            return who + " has nothing to claim";
        }
        return walk.rarely(2)
                ? walk.told(
                        who + " claims",
                        "seat.claimed",
                        verb.claim(at.get().seat(), walk.hall.actor(who)))
                : walk.told(
                        who + " lets go",
                        "seat.given-back",
                        verb.giveBack(at.get().seat(), walk.hall.actor(who)));
    }
}
