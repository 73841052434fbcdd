package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

/** Puts suggestions into a text, as many of them as nobody has to choose between. */
public final class Applying {

    private final Text text;
    private final Map<String, Paragraph> paragraphs;

    private Applying(Text text) {
        this.text = text;
        this.paragraphs =
                text.paragraphs().stream().collect(Collectors.toMap(Paragraph::id, p -> p));
    }

    /**
     * What came of it.
     *
     * @param applied those that the text now has
     * @param outdated those whose passage does not read any more as it was quoted
     * @param touching those that another one touches or overlaps; of two that say the same in the
     *     same place both are applied
     */
    public record Applied(
            Text text,
            List<Suggested> applied,
            List<Suggested> outdated,
            List<Suggested> touching) {}

    /** Paragraph ids and emphasis around the passages stay; what becomes blank is taken out. */
    public static Applied to(Text text, List<Suggested> suggestions) {
        return new Applying(text).apply(suggestions);
    }

    private Applied apply(List<Suggested> suggestions) {
        List<Suggested> current = suggestions.stream().filter(this::reads).toList();
        List<Suggested> clear = current.stream().filter(one -> isClear(one, current)).toList();
        return new Applied(
                with(clear), clear, without(suggestions, current), without(current, clear));
    }

    private static List<Suggested> without(List<Suggested> all, List<Suggested> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private boolean reads(Suggested one) {
        return one.place().scope() != Scope.DRAFT
                && one.place().in(text).filter(one.quotation()::equals).isPresent();
    }

    private boolean isClear(Suggested one, List<Suggested> all) {
        return all.stream()
                .filter(other -> !same(one, other))
                .noneMatch(other -> touch(one, other));
    }

    private boolean same(Suggested one, Suggested other) {
        return one.place().paragraph().equals(other.place().paragraph())
                && range(one).equals(range(other))
                && one.replacement().equals(other.replacement());
    }

    private boolean touch(Suggested one, Suggested other) {
        return one.place().paragraph().equals(other.place().paragraph())
                && range(one).from() <= range(other).to()
                && range(other).from() <= range(one).to();
    }

    /** Not a {@link Range}: the whole of an empty paragraph is none. */
    private Span range(Suggested one) {
        Range range = one.place().range();
        return range == null
                ? new Span(0, one.quotation().length())
                : new Span(range.from(), range.to());
    }

    private record Span(int from, int to) {}

    private Text with(List<Suggested> suggestions) {
        Map<String, List<Suggested>> by =
                suggestions.stream().collect(Collectors.groupingBy(s -> s.place().paragraph()));
        List<Paragraph> all = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            List<Suggested> here = by.getOrDefault(paragraph.id(), List.of());
            Paragraph changed = changed(paragraph, here);
            if (here.isEmpty() || !changed.text().isBlank()) {
                all.add(changed);
            }
        }
        return new Text(all.isEmpty() ? text.paragraphs() : all, text.tail());
    }

    /** From the end to the start, so that what stands further up stays where it is. */
    private Paragraph changed(Paragraph paragraph, List<Suggested> suggestions) {
        Paragraph changed = paragraph;
        int done = Integer.MAX_VALUE;
        for (Suggested one :
                suggestions.stream()
                        .sorted(
                                Comparator.comparingInt((Suggested s) -> range(s).from())
                                        .reversed())
                        .toList()) {
            Span span = range(one);
            if (span.from() < done) {
                changed = changed.replaced(span.from(), span.to(), one.replacement());
                done = span.from();
            }
        }
        return changed;
    }
}
