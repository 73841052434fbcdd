package testing.rostrum.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;

/** Puts a new heading in, so that all headings behind it get another number. */
final class Renumbering {

    private static final List<String> NUMBERS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四");
    private static final Pattern NUMBER = Pattern.compile("^([（(]?)([一二三四五六七八九十]{1,2})([）)]?、?)");
    private static final String NEW = "健全長效管理機制";

    private Renumbering() {}

    /** What was done; nothing where there are not two headings of a level. */
    static List<Edit> in(List<Paragraph> paragraphs, Random random) {
        var edits = new ArrayList<Edit>();
        var headings = headings(paragraphs, Kind.HEADING_1);
        if (headings.size() < 2) {
            return edits;
        }
        int first = headings.get(random.nextInt(headings.size() - 1));
        var model = paragraphs.get(first);
        var put = matched(model.text()) + NEW;
        for (int i : headings) {
            int number = number(paragraphs.get(i));
            if (i >= first && number >= number(model) && number + 1 < NUMBERS.size()) {
                var now = NUMBERS.get(number + 1);
                edits.add(new Edit(Edit.Sort.RENUMBER, NUMBERS.get(number), now));
                paragraphs.set(i, renumbered(paragraphs.get(i), now));
            }
        }
        paragraphs.add(first, new Paragraph("new", model.kind(), put, List.of(), model.lead()));
        edits.add(new Edit(Edit.Sort.RENUMBER, "", put));
        return edits;
    }

    private static List<Integer> headings(List<Paragraph> paragraphs, Kind kind) {
        var headings = new ArrayList<Integer>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).kind() == kind && number(paragraphs.get(i)) >= 0) {
                headings.add(i);
            }
        }
        return headings;
    }

    private static int number(Paragraph paragraph) {
        var matcher = NUMBER.matcher(paragraph.text());
        return matcher.find() ? NUMBERS.indexOf(matcher.group(2)) : -1;
    }

    private static String matched(String text) {
        var matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static Paragraph renumbered(Paragraph paragraph, String number) {
        var text = NUMBER.matcher(paragraph.text()).replaceFirst("$1" + number + "$3");
        return new Paragraph(paragraph.id(), paragraph.kind(), text, List.of(), paragraph.lead());
    }
}
