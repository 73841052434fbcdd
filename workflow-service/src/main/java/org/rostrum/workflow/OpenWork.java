package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Refusal;

/**
 * What waits for somebody, and what would become of it in other hands. Administrators see it, who
 * read no drafts: so it tells numbers and stations, and nothing of what is in them.
 *
 * @param deputyships appointments of and by the person, which would end
 */
public record OpenWork(List<Item> items, int deputyships) {

    public OpenWork {
        items = List.copyOf(items);
    }

    public enum Kind {
        /** A seat that is open, or waits its turn there: it would be handed over. */
        SEAT,
        /** A seat for several that the person took: it would be open to all of them again. */
        CLAIM,
        /** A station at which the person was chosen to decide: the successor would be instead. */
        COMING,
        /** A draft of the person's: the successor would write it as well. */
        DRAFT
    }

    /**
     * @param station null for a draft
     * @param obstacles why it cannot be given, and stays; empty where it can
     */
    public record Item(
            Kind kind,
            DraftId draft,
            String number,
            @Nullable Label station,
            List<Refusal> obstacles) {

        public Item {
            obstacles = List.copyOf(obstacles);
        }

        public boolean passes() {
            return obstacles.isEmpty();
        }
    }

    public List<Item> passing() {
        return items.stream().filter(Item::passes).toList();
    }

    public List<Item> staying() {
        return items.stream().filter(item -> !item.passes()).toList();
    }

    boolean nothing() {
        return items.isEmpty() && deputyships == 0;
    }

    boolean nothingPasses() {
        return passing().isEmpty() && deputyships == 0;
    }
}
