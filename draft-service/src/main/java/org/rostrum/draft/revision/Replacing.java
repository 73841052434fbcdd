package org.rostrum.draft.revision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.HanCharacters;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes a revision in the place of the frozen one, inside the caller's transaction. It asks
 * nobody's permission: the caller knows who wants it and why.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Replacing {

    private final DraftLife life;
    private final RevisionStore revisions;
    private final WorkingCopyStore copies;
    private final Recorder recorder;

    Replacing(DraftLife life, RevisionStore revisions, WorkingCopyStore copies, Recorder recorder) {
        this.life = life;
        this.revisions = revisions;
        this.copies = copies;
        this.recorder = recorder;
    }

    /**
     * @param text as it reads from now on; the acting person is its author
     * @param taken whose suggestions are in it; for each what the record has to say
     */
    public Outcome<Revision> replace(
            Revision frozen, Text text, List<Map<String, Object>> taken, Actor actor, Instant at) {
        PersonId author = new PersonId(requireNonNull(actor.person()));
        Revision revision =
                new Revision(
                        frozen.draft(),
                        frozen.number() + 1,
                        CanonicalForm.sha256(text),
                        text,
                        author,
                        at,
                        "",
                        frozen.number());
        int hanCharacters = HanCharacters.in(text);
        revisions.insert(revision, hanCharacters);
        return life.amend(frozen.draft(), revision.number())
                .map(_ -> {
                    follow(frozen, revision);
                    record(revision, hanCharacters, taken, actor);
                    return revision;
                });
    }

    /**
     * What drafters typed beyond the frozen revision stays. Where it is in the same paragraph it
     * stays as they typed it: the next redline shows that the amendment is not in it.
     */
    private void follow(Revision frozen, Revision revision) {
        WorkingCopy copy = copies.find(frozen.draft()).orElseThrow();
        Merging.merge(frozen.text(), revision.text(), copy.text())
                .filter(merged -> !merged.equals(copy.text()))
                .ifPresent(merged ->
                        copies.follow(
                                new WorkingCopy(
                                        copy.draft(),
                                        copy.version() + 1,
                                        merged,
                                        revision.author(),
                                        revision.madeAt())));
    }

    private void record(
            Revision revision, int hanCharacters, List<Map<String, Object>> taken, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("revision", revision.number());
        facts.put("sha256", revision.sha256());
        facts.put("hanCharacters", hanCharacters);
        facts.put("note", revision.note());
        facts.put("amends", requireNonNull(revision.amends()));
        facts.put("suggestions", taken);
        recorder.append(revision.draft().stream(), "revision.amended", actor, facts);
    }
}
