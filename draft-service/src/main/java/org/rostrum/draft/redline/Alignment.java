package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Which paragraphs belong together and which of them stayed in their order. */
record Alignment(List<Group> stayed, List<Group> moved) {

    static Alignment of(List<Profile> before, List<Profile> after, Effort effort) {
        var pairing = new Pairing(before, after, effort).find();
        var groups = new Joining(before, after, pairing).groups();
        var flags = new InOrder(groups, before).stayed(after.size());
        var stayed = new ArrayList<Group>();
        var moved = new ArrayList<Group>();
        for (int g = 0; g < flags.length; g++) {
            (flags[g] ? stayed : moved).add(groups.get(g));
        }
        var gaps = new Gaps(before, after, pairing, effort);
        return new Alignment(gaps.filled(stayed), List.copyOf(moved));
    }
}
