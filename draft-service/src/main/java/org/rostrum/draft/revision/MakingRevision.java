package org.rostrum.draft.revision;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Editing;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.ShortText;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.HanCharacters;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an immutable revision from the working copy. */
@Component
public class MakingRevision {

    private static final ShortText NOTE = new ShortText("revision.note", 1000, true);

    private final Editing editing;
    private final WorkingCopyStore copies;
    private final RevisionStore revisions;
    private final Credits credits;
    private final Recorder recorder;
    private final Clock clock;

    MakingRevision(
            Editing editing,
            WorkingCopyStore copies,
            RevisionStore revisions,
            Credits credits,
            Recorder recorder,
            Clock clock) {
        this.editing = editing;
        this.copies = copies;
        this.revisions = revisions;
        this.credits = credits;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Answers the latest revision if the text still reads as it does there.
     *
     * @param workingCopyVersion the version that the author saw, or -1 for whatever is there
     * @param note what changed, at most 1,000 characters, may be empty
     */
    @Transactional
    public Outcome<Revision> make(
            DraftId draft, long workingCopyVersion, String note, Actor actor) {
        return switch (editing.begin(draft, actor, NOTE.problems(note))) {
            case Outcome.Refused<Draft>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Draft> _ -> {
                WorkingCopy copy = copies.find(draft).orElseThrow();
                Optional<Refusal> problem = problem(copy, workingCopyVersion);
                yield problem.isPresent()
                        ? Outcome.refused(problem.get())
                        : Outcome.done(revisionOf(copy, note, actor));
            }
        };
    }

    private static Optional<Refusal> problem(WorkingCopy copy, long version) {
        if (version != -1 && version != copy.version()) {
            return Optional.of(
                    Refusal.conflict(
                            "working-copy.stale",
                            Long.toString(version),
                            Long.toString(copy.version())));
        }
        return copy.text().paragraphs().stream().allMatch(p -> p.text().isBlank())
                ? Optional.of(Refusal.conflict("revision.empty"))
                : Optional.empty();
    }

    private Revision revisionOf(WorkingCopy copy, String note, Actor actor) {
        String sha256 = CanonicalForm.sha256(copy.text());
        Optional<Revision> latest = revisions.latest(copy.draft());
        if (latest.isPresent() && latest.get().sha256().equals(sha256)) {
            return latest.get();
        }
        Revision revision =
                new Revision(
                        copy.draft(),
                        latest.map(Revision::number).orElse(0) + 1,
                        sha256,
                        copy.text(),
                        new PersonId(requireNonNull(actor.person())),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        note);
        int hanCharacters = HanCharacters.in(revision.text());
        revisions.insert(revision, hanCharacters);
        editing.changed(revision.draft());
        Map<String, Object> facts = facts(revision, hanCharacters);
        var taken = credits.take(revision.draft(), revision.number());
        if (!taken.isEmpty()) {
            facts.put("suggestions", taken);
        }
        recorder.append(revision.draft().stream(), "revision.made", actor, facts);
        return revision;
    }

    private static Map<String, Object> facts(Revision revision, int hanCharacters) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("revision", revision.number());
        facts.put("sha256", revision.sha256());
        facts.put("hanCharacters", hanCharacters);
        facts.put("note", revision.note());
        return facts;
    }
}
