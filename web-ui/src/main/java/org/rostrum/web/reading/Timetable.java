package org.rostrum.web.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Outline;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.SpeakingTime;
import org.rostrum.draft.text.Text;

/**
 * How long the parts of a speech take.
 *
 * @param whole of all that is spoken
 * @param sections in reading order, the opening before the first point among them
 */
record Timetable(Duration whole, List<Section> sections) {

    static Timetable of(Text text, int hanPerMinute) {
        return new Timing(text, hanPerMinute).timetable();
    }

    public Optional<Section> at(String paragraph) {
        return sections.stream()
                .filter(section -> section.paragraph().equals(paragraph))
                .findFirst();
    }

    /** Adds up as it goes through one text. */
    private record Timing(Text text, int hanPerMinute) {

        Timetable timetable() {
            List<Section> sections = new ArrayList<>();
            List<Outline.Entry> outline = Outline.of(text);
            opening(outline).ifPresent(sections::add);
            for (int i = 0; i < outline.size(); i++) {
                sections.add(section(outline, i));
            }
            return new Timetable(spoken(0, text.paragraphs().size()), List.copyOf(sections));
        }

        private Optional<Section> opening(List<Outline.Entry> outline) {
            int first = firstSpoken();
            int end = outline.isEmpty() ? first : place(outline.getFirst());
            return first < end
                    ? Optional.of(
                            new Section(
                                    text.paragraphs().get(first).id(),
                                    0,
                                    "",
                                    spoken(first, end),
                                    Duration.ZERO))
                    : Optional.empty();
        }

        private int firstSpoken() {
            List<Paragraph> all = text.paragraphs();
            int first = 0;
            while (first < all.size() && all.get(first).kind() == Kind.TITLE) {
                first++;
            }
            return first;
        }

        private Section section(List<Outline.Entry> outline, int i) {
            Outline.Entry entry = outline.get(i);
            int from = place(entry);
            int to = text.paragraphs().size();
            for (Outline.Entry next : outline.subList(i + 1, outline.size())) {
                if (next.level() <= entry.level()) {
                    to = place(next);
                    break;
                }
            }
            return new Section(
                    entry.paragraphId(),
                    entry.level(),
                    entry.heading(),
                    spoken(from, to),
                    spoken(0, from));
        }

        private int place(Outline.Entry entry) {
            List<Paragraph> all = text.paragraphs();
            int place = 0;
            while (!all.get(place).id().equals(entry.paragraphId())) {
                place++;
            }
            return place;
        }

        private Duration spoken(int from, int to) {
            return SpeakingTime.of(new Text(text.paragraphs().subList(from, to), ""), hanPerMinute);
        }
    }
}
