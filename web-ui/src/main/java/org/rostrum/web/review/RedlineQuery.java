package org.rostrum.web.review;

import org.jspecify.annotations.Nullable;

/**
 * How a reader wants a comparison.
 *
 * @param from number of the earlier revision; null for the one that suggests itself
 * @param layout {@code beside} for side by side, anything else for one column
 * @param show {@code changes} for what changed with a paragraph of context, anything else for all
 */
record RedlineQuery(@Nullable Integer from, @Nullable String layout, @Nullable String show) {

    public boolean beside() {
        return "beside".equals(layout);
    }

    public boolean changesOnly() {
        return "changes".equals(show);
    }

    public RedlineQuery from(int revision) {
        return new RedlineQuery(revision, layout, show);
    }
}
