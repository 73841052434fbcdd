package org.rostrum.draft.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.remark.Anchor.Scope;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

/** Anchors through thousands of random edits, each character of which is known by its origin. */
class CarryingPropertiesTest {

    private static final int REVISIONS = 4;

    @Property(tries = 3000)
    void endsOnNothingThatDoesNotStemFromThePassage(@ForAll long seed) {
        Traced traced = new Traced(seed);
        Random random = new Random(seed);
        Text first = traced.text();
        Paragraph paragraph = first.paragraphs().get(random.nextInt(first.paragraphs().size()));
        Range passage = passage(paragraph, random);
        List<Integer> points = points(paragraph.text(), passage);
        Trail trail = Trail.from(Place.passage(paragraph.id(), passage));
        Text before = first;
        for (int i = 0; i < REVISIONS; i++) {
            traced.step();
            Text after = traced.text();
            trail = Carrying.carry(trail, Redline.between(before, after).positions());
            Place place = trail.place();
            before = after;
            assertThat(place.scope() == Scope.DRAFT || place.in(after).isPresent()).isTrue();
            if (place.range() != null) {
                assertStems(traced, after, place, place.range(), points);
            }
        }
    }

    /** Both ends; in between something may have been put in. */
    private static void assertStems(
            Traced traced, Text after, Place place, Range range, List<Integer> points) {
        String now = place.in(after).orElseThrow();
        int first = now.codePointAt(0);
        int last = now.codePointBefore(now.length());
        assertThat(points).contains(first, last);
        assertThat(traced.stems(place.paragraph(), range.from(), first)).isTrue();
        assertThat(traced.stems(place.paragraph(), range.to() - 2, last)).isTrue();
    }

    @Property(tries = 500)
    void leavesAPassageWhereItIsWhileItsParagraphStays(@ForAll long seed) {
        Traced traced = new Traced(seed);
        Random random = new Random(seed);
        Text before = traced.text();
        Paragraph paragraph = before.paragraphs().get(random.nextInt(before.paragraphs().size()));
        Place place = Place.passage(paragraph.id(), passage(paragraph, random));
        traced.step();
        Text after = traced.text();
        Place carried =
                Carrying.carry(Trail.from(place), Redline.between(before, after).positions())
                        .place();
        if (after.paragraphs().contains(paragraph)) {
            assertThat(carried).isEqualTo(place);
        }
    }

    private static Range passage(Paragraph paragraph, Random random) {
        int letters = paragraph.text().length() / 2;
        int from = random.nextInt(letters);
        int to = from + 1 + random.nextInt(Math.min(12, letters - from));
        return new Range(2 * from, 2 * to);
    }

    private static List<Integer> points(String text, Range range) {
        return text.substring(range.from(), range.to()).codePoints().boxed().toList();
    }
}
