package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.Paragraph;

/** Finds the facts that differ: in each change those deleted against those inserted. */
final class FactChanges {

    private final Facts facts;

    FactChanges(Facts facts) {
        this.facts = facts;
    }

    /** A fact in a text. */
    private record Fact(String text, FactChange.Sort sort, String meaning) {

        boolean means(Fact other) {
            return sort == other.sort && meaning.equals(other.meaning);
        }
    }

    List<FactChange> in(List<Block> blocks) {
        var changes = new ArrayList<FactChange>();
        for (var block : blocks) {
            for (var change : Change.in(block)) {
                if (change.kind() != ChangeKind.FORMAT) {
                    addFacts(change, block, changes);
                }
            }
        }
        return changes;
    }

    private void addFacts(Change change, Block block, List<FactChange> into) {
        var gone = facts(change.before());
        var come = facts(change.after());
        gone.removeIf(fact -> removeSame(fact, come));
        for (var fact : gone) {
            var other = come.stream().filter(f -> f.sort() == fact.sort()).findFirst().orElse(null);
            come.remove(other);
            into.add(factChange(fact, other, change, block));
        }
        come.forEach(fact -> into.add(factChange(null, fact, change, block)));
    }

    private static boolean removeSame(Fact fact, List<Fact> from) {
        return from.stream().filter(fact::means).findFirst().map(from::remove).orElse(false);
    }

    private List<Fact> facts(String text) {
        var found = new ArrayList<Fact>();
        for (var span : facts.in(text)) {
            var sort = span.sort();
            if (sort != null) {
                found.add(new Fact(text.substring(span.from(), span.to()), sort, span.meaning()));
            }
        }
        return found;
    }

    private static FactChange factChange(
            @Nullable Fact before, @Nullable Fact after, Change change, Block block) {
        var sort = before != null ? before.sort() : after != null ? after.sort() : null;
        return new FactChange(
                sort == null ? FactChange.Sort.NUMBER : sort,
                before == null ? null : before.text(),
                after == null ? null : after.text(),
                block.index(),
                change.number(),
                id(block.before()),
                id(block.after()));
    }

    private static @Nullable String id(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? null : paragraphs.getFirst().id();
    }
}
