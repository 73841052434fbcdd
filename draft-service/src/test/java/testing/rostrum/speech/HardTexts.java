package testing.rostrum.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** Pairs of texts that have hardly anything in common, of every shape that is hard to compare. */
public final class HardTexts {

    private static final List<String> WORDS =
            List.of("發展", "經濟", "民生", "改革", "創新", "交通", "教育", "，", "。", "的", "和", "我們");

    private HardTexts() {}

    /** Two texts of the same length. */
    public record Pair(Text before, Text after) {}

    public static Map<String, Pair> of(int characters) {
        Map<String, Pair> shapes = new LinkedHashMap<>();
        shapes.put("random Han, one paragraph", random(characters, characters));
        shapes.put("random Han, paragraphs of 2,000", random(characters, 2000));
        shapes.put("random Han, paragraphs of 100", random(characters, 100));
        shapes.put("random Han, paragraphs of 7", random(characters, 7));
        shapes.put("twelve words, one paragraph", worded(characters, characters));
        shapes.put("twelve words, paragraphs of 300", worded(characters, 300));
        shapes.put("twelve words, paragraphs of 40", worded(characters, 40));
        shapes.put("digits, paragraphs of 500", digits(characters));
        shapes.put("one character against another", repeated(characters));
        return shapes;
    }

    private static Pair random(int characters, int paragraph) {
        var random = new Random(1);
        return pair(
                characters,
                paragraph,
                () -> String.valueOf((char) ('\u4e00' + random.nextInt(5000))));
    }

    private static Pair worded(int characters, int paragraph) {
        var random = new Random(2);
        return pair(characters, paragraph, () -> WORDS.get(random.nextInt(WORDS.size())));
    }

    private static Pair digits(int characters) {
        var random = new Random(3);
        return pair(characters, 500, () -> String.valueOf(random.nextInt(1000)) + "、");
    }

    private static Pair repeated(int characters) {
        return new Pair(
                text(characters, 1000, () -> "甲", "b"), text(characters, 1000, () -> "乙", "a"));
    }

    private static Pair pair(int characters, int paragraph, Supplier<String> words) {
        return new Pair(
                text(characters, paragraph, words, "b"), text(characters, paragraph, words, "a"));
    }

    private static Text text(int characters, int paragraph, Supplier<String> words, String ids) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int length = 0; length < characters; length += paragraph) {
            var text = new StringBuilder();
            while (text.length() < paragraph) {
                text.append(words.get());
            }
            var id = ids + paragraphs.size();
            paragraphs.add(new Paragraph(id, Kind.BODY, text.toString(), List.of(), "\n"));
        }
        return new Text(paragraphs, "");
    }
}
