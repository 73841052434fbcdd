package org.rostrum.web.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.ChangeKind;

/**
 * How a reader wants a comparison.
 *
 * @param from number of the earlier revision; null for the one that suggests itself
 * @param layout {@code beside} for side by side, anything else for one column
 * @param show {@code changes} for what changed with a paragraph of context, {@code final} for the
 *     clean text of the later revision, anything else for all
 * @param kind name of the one kind of change that is looked for; anything else for all kinds
 */
record RedlineQuery(
        @Nullable Integer from,
        @Nullable String layout,
        @Nullable String show,
        @Nullable String kind) {

    RedlineQuery(@Nullable Integer from, @Nullable String layout, @Nullable String show) {
        this(from, layout, show, null);
    }

    public boolean beside() {
        return "beside".equals(layout) && !finalText();
    }

    public boolean changesOnly() {
        return "changes".equals(show);
    }

    public boolean finalText() {
        return "final".equals(show);
    }

    /** Null for all kinds. */
    public @Nullable ChangeKind only() {
        return Arrays.stream(ChangeKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public RedlineQuery from(int revision) {
        return new RedlineQuery(revision, layout, show, kind);
    }
}
