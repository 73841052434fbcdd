package org.rostrum.draft.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;

/**
 * What somebody says about a passage of a revision.
 *
 * @param revision the one that it was written on
 * @param body may be empty if there is a replacement
 * @param replacement how the passage should read instead; empty to have it deleted, null if the
 *     remark is no suggestion
 * @param publishedAt null until then
 * @param closing null while it is open
 */
public record Remark(
        RemarkId id,
        DraftId draft,
        int revision,
        PersonId author,
        Weight weight,
        Anchor anchor,
        String body,
        @Nullable String replacement,
        Visibility visibility,
        Instant writtenAt,
        @Nullable Instant publishedAt,
        @Nullable Closing closing) {

    private static final int EXCERPT = 30;

    /** Who sees it. */
    public enum Visibility {
        /** A note of its author's own; never published. */
        PRIVATE,
        /** Only its author, until the author decides. */
        DRAFT,
        /** Whoever may read the draft. Never changes any more. */
        PUBLISHED
    }

    /** How it stands. */
    public enum State {
        OPEN,
        /** Dealt with, says its author or a drafter. */
        RESOLVED,
        /** The suggestion stands in the text now. */
        ACCEPTED,
        /** The suggestion was not taken. */
        DECLINED,
        /** Not taken, because … */
        ANSWERED
    }

    /**
     * How it was dealt with.
     *
     * @param takenInto the revision that has the suggestion; null until one was made
     */
    public record Closing(
            State state, PersonId by, Instant at, String reason, @Nullable Integer takenInto) {}

    /** As it is after it was dealt with, or, with null, opened again. */
    Remark closed(@Nullable Closing how) {
        return new Remark(
                id,
                draft,
                revision,
                author,
                weight,
                anchor,
                body,
                replacement,
                visibility,
                writtenAt,
                publishedAt,
                how);
    }

    /**
     * What it is about, or else what it says, in so many characters that a sentence can hold them.
     */
    public String excerpt() {
        return excerpt(anchor.quotation().isBlank() ? body : anchor.quotation());
    }

    static String excerpt(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    public State state() {
        return closing == null ? State.OPEN : closing.state();
    }

    public boolean open() {
        return closing == null;
    }

    public boolean published() {
        return visibility == Visibility.PUBLISHED;
    }

    public boolean suggestion() {
        return replacement != null;
    }
}
