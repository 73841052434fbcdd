package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the rows of a redline into reading order. */
final class Arranging {

    private final List<Profile> before;
    private final List<Profile> after;
    private final Alignment alignment;
    private final BlockWriter writer;
    private final Map<Integer, Group> movedFrom = new HashMap<>();
    private final Map<Integer, Group> movedTo = new HashMap<>();
    private final Map<Group, Integer> moveStarts = new HashMap<>();

    Arranging(List<Profile> before, List<Profile> after, Alignment alignment, Marking marking) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        writer = new BlockWriter(before, after, marking);
        for (var group : alignment.moved()) {
            movedFrom.put(group.before(), group);
            movedTo.put(group.after(), group);
        }
    }

    /** What is gone from a place comes before what is new there. */
    List<Block> blocks() {
        int b = 0;
        int a = 0;
        for (var group : alignment.stayed()) {
            gone(b, group.before());
            come(a, group.after());
            writer.stayed(group);
            b = group.beforeEnd();
            a = group.afterEnd();
        }
        gone(b, before.size());
        come(a, after.size());
        return linked(writer.blocks());
    }

    private void gone(int from, int to) {
        for (int b = from; b < to; ) {
            var moved = movedFrom.get(b);
            if (moved == null) {
                writer.deleted(b++);
            } else {
                writer.movedFrom(moved);
                b = moved.beforeEnd();
            }
        }
    }

    private void come(int from, int to) {
        for (int a = from; a < to; ) {
            var moved = movedTo.get(a);
            if (moved == null) {
                writer.added(a++);
            } else {
                writer.movedTo(moved);
                a = moved.afterEnd();
            }
        }
    }

    /** Each half of a move learns where the other one is. */
    private List<Block> linked(List<Block> blocks) {
        var linked = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            var group = writer.moveOf(i);
            if (group != null) {
                var other = moveStarts.putIfAbsent(group, i);
                if (other != null) {
                    linked.set(i, blocks.get(i).withPartner(other));
                    linked.set(other, blocks.get(other).withPartner(i));
                }
            }
        }
        return linked;
    }
}
