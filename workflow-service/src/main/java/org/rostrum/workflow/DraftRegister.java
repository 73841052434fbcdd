package org.rostrum.workflow;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** The drafts that a person may see, the most recently changed first. */
@Component
public class DraftRegister {

    /**
     * @param state null for all
     * @param mine only those that the person drafts or co-drafts
     * @param words looked for in number, title and speaker; null or blank for all
     */
    public record Filter(Draft.@Nullable State state, boolean mine, @Nullable String words) {}

    public Page<DraftLine> visibleTo(
            PersonId person, Filter filter, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }
}
