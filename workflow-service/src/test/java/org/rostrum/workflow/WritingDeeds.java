package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** What those do who write the draft, and what the office says to it. */
final class WritingDeeds {

    static final List<String> WORDS = List.of("大家好", "今年", "全市", "新增", "企業");

    private WritingDeeds() {}

    static String submit(Walk walk) {
        int latest = walk.verb(Revisions.class).latest(walk.draft).map(Revision::number).orElse(0);
        Submission submission =
                new Submission(
                        latest - walk.dice(8) / 7,
                        walk.any(RandomWalkTest.ROUTES),
                        departments(walk),
                        leaders(walk),
                        walk.rarely(8) ? "" : "請審閱");
        String who = walk.rarely(8) ? walk.anybody() : "lin";
        boolean again = walk.hall.find(walk.draft) instanceof Draft.Returned;
        return walk.told(
                who + " submits " + latest,
                again ? "review.resubmitted" : "review.submitted",
                walk.verb(Submitting.class)
                        .submit(walk.draft, submission, null, walk.hall.actor(who)));
    }

    private static List<DepartmentId> departments(Walk walk) {
        return Stream.of("finance", "justice", "press")
                .filter(_ -> walk.dice(3) > 0)
                .map(walk.hall::department)
                .toList();
    }

    private static List<PersonId> leaders(Walk walk) {
        return walk.rarely(2)
                ? List.of(walk.hall.id("liang"))
                : List.of(walk.hall.id("feng"), walk.hall.id("liang"));
    }

    static String rewrite(Walk walk) {
        String who = walk.rarely(5) ? "sun" : "lin";
        var copy = walk.verb(WorkingCopies.class).find(walk.draft).orElseThrow();
        List<Paragraph> all = new ArrayList<>(copy.text().paragraphs());
        int at = walk.dice(all.size());
        Paragraph was = all.get(at);
        all.set(at, new Paragraph(was.id(), was.kind(), changed(walk, was), List.of(), was.lead()));
        var saved =
                walk.verb(Saving.class)
                        .save(
                                walk.draft,
                                copy.version(),
                                new Text(all, copy.text().tail()),
                                walk.hall.actor(who));
        return walk.rarely(4)
                ? who + " writes: " + saved.getClass().getSimpleName()
                : who + " writes and makes a revision: " + made(walk, who);
    }

    private static String changed(Walk walk, Paragraph was) {
        return switch (walk.dice(4)) {
            case 0 -> was.text().replace("！", "，");
            case 1 -> was.text() + "。";
            case 2 -> was.text().replaceFirst("[0-9],", walk.dice(9) + ",");
            default -> was.text() + walk.any(WORDS);
        };
    }

    private static String made(Walk walk, String who) {
        return walk.verb(MakingRevision.class)
                .make(walk.draft, -1, "", walk.hall.actor(who))
                .getClass()
                .getSimpleName();
    }

    static String withdraw(Walk walk) {
        return "lin withdraws: "
                + walk.verb(Withdrawing.class).withdraw(walk.draft, "改期", walk.hall.actor("lin"));
    }

    static String answer(Walk walk) {
        return walk.told(
                "he answers",
                "review.withdrawal-answered",
                walk.verb(Withdrawing.class)
                        .answer(walk.draft, walk.rarely(2), "理由", walk.hall.actor("he")));
    }

    static String abandon(Walk walk) {
        return walk.dice(4) > 0
                ? "lin thinks of giving up"
                : walk.told(
                        "lin gives up",
                        "draft.abandoned",
                        walk.verb(Abandoning.class)
                                .abandon(walk.draft, "不辦了", walk.hall.actor("lin")));
    }
}
