package org.rostrum.web.remark;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Weight;

/**
 * A remark with its replies as one person sees it.
 *
 * @param drafter whether that person is one of the drafters
 * @param editable whether the text can be changed now
 * @param behind whether it was never published and its revision is not the one on the page
 */
record ThreadView(
        Discussion discussion,
        PersonId viewer,
        boolean drafter,
        boolean editable,
        boolean behind,
        NamesOfPeople names) {

    /** A reply and who gave it. */
    record Said(String author, String body, Instant at) {}

    public Remark remark() {
        return discussion.remark();
    }

    public String author() {
        return names.of(remark().author());
    }

    public @Nullable String closedBy() {
        Remark.Closing closing = remark().closing();
        return closing == null ? null : names.of(closing.by());
    }

    /** Asks for no change, so that an answer refuses none. */
    public boolean question() {
        return remark().weight() == Weight.QUESTION;
    }

    /** End of the key of the words for how it was closed. */
    public String closedAs() {
        return closedAs(remark());
    }

    /** An answer refuses a change, unless a question asked for none. */
    static String closedAs(Remark remark) {
        return remark.state() == Remark.State.ANSWERED && remark.weight() == Weight.QUESTION
                ? "ANSWERED.QUESTION"
                : remark.state().name();
    }

    public List<Said> replies() {
        return discussion.replies().stream()
                .map(r -> new Said(names.of(r.author()), r.body(), r.writtenAt()))
                .toList();
    }

    public boolean mine() {
        return remark().author().equals(viewer);
    }

    /** Its passage is gone; it hangs on more of the text than it was written about. */
    public boolean lost() {
        return discussion.place().scope() != remark().anchor().scope();
    }

    /** A suggestion for words that read otherwise by now. */
    public boolean outdated() {
        return remark().suggestion() && remark().open() && discussion.outdated();
    }

    public boolean whole() {
        return remark().anchor().scope() == Scope.DRAFT;
    }

    public boolean deletes() {
        return "".equals(remark().replacement());
    }

    public boolean mayChange() {
        return mine() && !remark().published();
    }

    public boolean mayReply() {
        return remark().published();
    }

    public boolean mayResolve() {
        return remark().published() && remark().open() && (mine() || drafter);
    }

    public boolean mayReopen() {
        Remark.Closing closing = remark().closing();
        return closing != null && closing.takenInto() == null && (mine() || drafter);
    }

    /** Accepting, declining and answering belong to who writes the text. */
    public boolean mayDecide() {
        return remark().published() && remark().open() && drafter && editable;
    }

    public boolean mayAccept() {
        return mayDecide() && discussion.applicable();
    }

    public RemarkForm form() {
        return RemarkForm.of(remark());
    }

    /** Whether this is the one. */
    public boolean is(@Nullable Object id) {
        return Objects.equals(remark().id().value(), id);
    }
}
