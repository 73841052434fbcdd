package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.redline.Block;

/** Leaves out of a redline what stands far from any change, and says how much that is. */
final class ChangesOnly {

    /** How many unchanged paragraphs are shown on either side of a change. */
    private static final int CONTEXT = 1;

    private ChangesOnly() {}

    static List<RedlineRow> of(List<Block> blocks) {
        List<RedlineRow> rows = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (nearChange(blocks, i)) {
                if (skipped > 0) {
                    rows.add(RedlineRow.leavingOut(skipped));
                }
                rows.add(RedlineRow.of(blocks.get(i)));
                skipped = 0;
            } else {
                skipped += 1;
            }
        }
        if (skipped > 0) {
            rows.add(RedlineRow.leavingOut(skipped));
        }
        return rows;
    }

    private static boolean nearChange(List<Block> blocks, int index) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(blocks.size(), index + CONTEXT + 1);
        return blocks.subList(from, to).stream().anyMatch(b -> b.changed() && !b.onlyRenumbered());
    }
}
