package org.rostrum.draft.redline;

import org.jspecify.annotations.Nullable;

/**
 * A fact that differs: shown apart from the redline so that none is overlooked.
 *
 * @param before null if the fact is new
 * @param after null if the fact is gone
 * @param block index of the block in which it stands
 * @param change number of the change in which it stands
 * @param paragraphBefore id of the paragraph before, null if there is none
 * @param paragraphAfter id of the paragraph after, null if there is none
 */
public record FactChange(
        Sort sort,
        @Nullable String before,
        @Nullable String after,
        int block,
        int change,
        @Nullable String paragraphBefore,
        @Nullable String paragraphAfter) {

    /** What sort of fact it is. */
    public enum Sort {
        DATE,
        PERCENTAGE,
        MONEY,
        /** A number with or without a unit. */
        NUMBER,
        /** 第十二條 */
        ARTICLE,
        /** 《……》 */
        TITLE,
        /** A person's name in the lexicon. */
        NAME,
        /** An official title in the lexicon, such as 市長. */
        OFFICIAL_TITLE,
        /** A department in the lexicon, by any of its names. */
        DEPARTMENT,
        /** A programme in the lexicon, such as a plan or a campaign. */
        PROGRAMME
    }
}
