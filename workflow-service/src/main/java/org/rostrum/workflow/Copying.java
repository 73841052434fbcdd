package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.stereotype.Component;

/**
 * Sends a draft to people and departments for their information (抄送). They may read it from then on
 * and have no voice.
 */
@Component
public class Copying {

    private final DraftTurn turn;
    private final Drafts drafts;
    private final People people;
    private final CopyStore store;
    private final CopyCheck check;
    private final CopyChronicle chronicle;
    private final Clock clock;

    Copying(
            DraftTurn turn,
            Drafts drafts,
            People people,
            CopyStore store,
            CopyCheck check,
            CopyChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.drafts = drafts;
        this.people = people;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The copies that were sent, in the order in which their receivers were named. */
    public record Sent(List<CopyId> copies, Receipt receipt) {}

    /** To whom the person could send a copy now; nobody where the person may send none. */
    public Addable candidates(DraftId draft, PersonId person) {
        return drafts.find(draft)
                .map(found -> check.candidates(found, known(person)))
                .orElse(Addable.NOTHING);
    }

    /** To all of them or to nobody. */
    public Outcome<Sent> send(DraftId draft, Receivers to, String note, Actor actor) {
        Person person = known(Acting.person(actor));
        return turn.at(
                draft,
                person.id(),
                (review, found) -> {
                    List<Refusal> reasons = check.sending(found, person, to, note);
                    return reasons.isEmpty()
                            ? Outcome.done(send(review.orElseThrow(), person, to, note, actor))
                            : Outcome.refused(reasons);
                });
    }

    private Sent send(Review review, Person by, Receivers to, String note, Actor actor) {
        var sending =
                new CopyStore.Sending(review.draft(), review.revision(), note, by.id(), now());
        List<Copy> copies =
                Stream.concat(
                                to.people().stream().map(one -> store.toPerson(sending, one)),
                                to.departments().stream()
                                        .map(one -> store.toDepartment(sending, one)))
                        .map(id -> store.find(id).orElseThrow())
                        .toList();
        return new Sent(
                copies.stream().map(Copy::id).toList(),
                chronicle.sent(review, copies, note, actor));
    }

    /** For whoever sent it, as long as nobody has read it. */
    public Outcome<Receipt> takeBack(CopyId id, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return store.find(id)
                .map(sent ->
                        turn.at(
                                sent.draft(),
                                person,
                                (_, _) -> takeBack(id, person, reason, actor)))
                .map(Copying::unknownCopy)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("copy.unknown")));
    }

    private Outcome<Receipt> takeBack(CopyId id, PersonId person, String reason, Actor actor) {
        Copy copy = store.find(id).orElseThrow();
        List<Refusal> reasons = check.takingBack(copy, person, reason);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        store.takeBack(id, now());
        return Outcome.done(chronicle.takenBack(copy, reason, actor));
    }

    /** Who knows nothing of the draft learns nothing of its copies. */
    private static Outcome<Receipt> unknownCopy(Outcome<Receipt> outcome) {
        boolean unknown =
                outcome instanceof Outcome.Refused<Receipt>(List<Refusal> reasons)
                        && reasons.contains(Refusal.notFound("draft.unknown"));
        return unknown ? Outcome.refused(Refusal.notFound("copy.unknown")) : outcome;
    }

    private Person known(PersonId person) {
        return people.find(person).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
