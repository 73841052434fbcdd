package org.rostrum.draft.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of paragraphs in a merged text. The paragraphs that both sides left where they were are
 * the posts of a fence; each field between two posts is taken from the side that put something
 * there. If both put something into the same field, nobody can say what comes first.
 */
final class MergedOrder {

    private final Sides sides;
    private final Set<String> placedByThem;
    private final Set<String> placedByMe;

    private MergedOrder(Sides sides) {
        this.sides = sides;
        this.placedByThem = Placed.by(sides.base(), sides.theirs());
        this.placedByMe = Placed.by(sides.base(), sides.mine());
    }

    static Optional<List<String>> of(Sides sides) {
        return sides.rewroteWhatTheOtherDeleted()
                ? Optional.empty()
                : new MergedOrder(sides).merged();
    }

    private Optional<List<String>> merged() {
        List<String> posts = sides.base().stream().filter(this::isPost).toList();
        List<List<String>> theirs = fields(sides.theirs(), posts);
        List<List<String>> mine = fields(sides.mine(), posts);
        List<String> order = new ArrayList<>();
        for (int i = 0; i <= posts.size(); i++) {
            Optional<List<String>> field = field(theirs.get(i), mine.get(i));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            order.addAll(field.get());
            if (i < posts.size()) {
                order.add(posts.get(i));
            }
        }
        return complete(order) ? Optional.of(order) : Optional.empty();
    }

    private boolean isPost(String id) {
        return sides.stays(id) && !placedByThem.contains(id) && !placedByMe.contains(id);
    }

    private static List<List<String>> fields(List<String> order, List<String> posts) {
        Set<String> isPost = new HashSet<>(posts);
        List<List<String>> fields = new ArrayList<>();
        List<String> field = new ArrayList<>();
        for (String id : order) {
            if (isPost.contains(id)) {
                fields.add(field);
                field = new ArrayList<>();
            } else {
                field.add(id);
            }
        }
        fields.add(field);
        return fields;
    }

    /** What a side only left standing here, the other one took away; what it placed here stays. */
    private Optional<List<String>> field(List<String> theirs, List<String> mine) {
        if (theirs.equals(mine)) {
            return Optional.of(theirs);
        }
        List<String> fromThem = theirs.stream().filter(placedByThem::contains).toList();
        List<String> fromMe = mine.stream().filter(placedByMe::contains).toList();
        if (!fromThem.isEmpty() && !fromMe.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fromThem.isEmpty() ? fromMe : fromThem);
    }

    /** Every paragraph that stays is there, once, and no other. */
    private boolean complete(List<String> order) {
        Set<String> wanted = new HashSet<>(sides.base());
        wanted.addAll(sides.theirs());
        wanted.addAll(sides.mine());
        wanted.removeIf(id -> !sides.stays(id));
        return order.size() == wanted.size() && wanted.equals(new HashSet<>(order));
    }
}
