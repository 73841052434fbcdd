package org.rostrum.web.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;
import org.rostrum.web.Tongue;
import org.springframework.stereotype.Component;

/** A text as templates set it; they call it as {@code @paper}. */
@Component("paper")
class Paper {

    private static final int ENOUGH_TO_TELL = 4_000;

    private final Tongue tongue;

    Paper(Tongue tongue) {
        this.tongue = tongue;
    }

    /** A stretch of a paragraph that is set in one way. */
    record Run(String text, boolean strong) {}

    public List<Run> runs(Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Range strong : paragraph.strong()) {
            add(runs, paragraph.text().substring(at, strong.from()), false);
            add(runs, paragraph.text().substring(strong.from(), strong.to()), true);
            at = strong.to();
        }
        add(runs, paragraph.text().substring(at), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean strong) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, strong));
        }
    }

    /** The language of the whole. */
    public String lang(Text text) {
        var sample = new StringBuilder();
        for (Paragraph paragraph : text.paragraphs()) {
            if (sample.length() > ENOUGH_TO_TELL) {
                break;
            }
            sample.append(paragraph.text());
        }
        return tongue.of(sample.toString());
    }

    /** Of a paragraph in another language than the whole; null where it is the same. */
    public @Nullable String lang(Paragraph paragraph, String whole) {
        boolean english = tongue.of(paragraph.text()).equals("en");
        if (english == whole.equals("en") || paragraph.text().isBlank()) {
            return null;
        }
        return english ? "en" : tongue.of(paragraph.text());
    }
}
