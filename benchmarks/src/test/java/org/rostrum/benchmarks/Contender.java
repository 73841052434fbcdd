package org.rostrum.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** A way of comparing two texts. */
interface Contender {

    String name();

    /** The comparison itself, and nothing but it: this is what is timed. */
    Object compare(Text before, Text after);

    /** What it shows to a reader. */
    List<Segment> shown(Object compared);

    static String plain(Text text) {
        return text.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
