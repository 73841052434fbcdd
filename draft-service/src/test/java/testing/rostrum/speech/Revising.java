package testing.rostrum.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** Revises a speech as an office would, with a seed, and remembers what was really changed. */
public final class Revising {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("加快", "推進"),
                    Map.entry("加強", "強化"),
                    Map.entry("認真", "扎實"),
                    Map.entry("切實", "確實"),
                    Map.entry("提高", "提升"),
                    Map.entry("努力", "全力"),
                    Map.entry("重要", "關鍵"),
                    Map.entry("問題", "困難"),
                    Map.entry("群眾", "市民"),
                    Map.entry("羣眾", "市民"),
                    Map.entry("部門", "單位"),
                    Map.entry("嚴格", "從嚴"),
                    Map.entry("發展", "進步"),
                    Map.entry("希望", "期待"),
                    Map.entry("落實", "執行"),
                    Map.entry("監督", "督導"));
    private static final Pattern FACT =
            Pattern.compile(
                    "20[0-9]{2}年[0-9]+月[0-9]+日|[0-9]+月[0-9]+日|[0-9][0-9,.]*(?:%|[萬億]?(?:平方公里|公里|平方公尺"
                            + "|個百分點|元|人次|小時|分鐘|毫米|個|輛|座|條|套|家|件|棟|項|人|年|月|日|畝|噸|戶|所|台|冊|本|歲))");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，。；,]要)(?![點求害])");
    private static final String PUT_IN = "進一步";

    private final Random random;
    private final List<Paragraph> paragraphs;
    private final Set<String> touched = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    private Revising(Text text, long seed) {
        random = new Random(seed);
        paragraphs = new ArrayList<>(text.paragraphs());
    }

    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    public Text text() {
        return new Text(paragraphs, "");
    }

    /** The speech with some edits of every sort, each in a paragraph of its own. */
    public static Revising thoroughly(Text text, long seed) {
        var revising = new Revising(text, seed);
        for (int i = 0; i < 4; i++) {
            revising.word();
            revising.fact();
        }
        revising.insertion();
        revising.typo();
        revising.sentence();
        revising.split();
        revising.merge();
        revising.move();
        revising.edits.addAll(Renumbering.in(revising.paragraphs, revising.random));
        return revising;
    }

    private void word() {
        for (var entry : shuffled(new ArrayList<>(WORDS.entrySet()))) {
            if (replace(entry.getKey(), entry.getValue(), Edit.Sort.WORD)) {
                return;
            }
        }
    }

    private void fact() {
        for (int i : places()) {
            var matcher = FACT.matcher(paragraphs.get(i).text());
            if (isFree(i) && matcher.find()) {
                var put = matcher.group().replace('1', '8').replace('2', '7').replace('3', '6');
                if (!put.equals(matcher.group())) {
                    change(i, matcher.start(), matcher.group(), put, Edit.Sort.FACT);
                    return;
                }
            }
        }
    }

    private void insertion() {
        for (int i : places()) {
            var matcher = CLAUSE.matcher(paragraphs.get(i).text());
            if (isFree(i) && matcher.find()) {
                change(i, matcher.start(), "", PUT_IN, Edit.Sort.WORD);
                return;
            }
        }
    }

    /** What was doubled in passing is mended. */
    private void typo() {
        for (int i : places()) {
            int at = paragraphs.get(i).text().indexOf("的");
            if (isFree(i) && at > 0) {
                change(i, at, "", "的", Edit.Sort.TYPO);
                return;
            }
        }
    }

    private void sentence() {
        for (int i : places()) {
            var text = paragraphs.get(i).text();
            int first = text.indexOf('。');
            int second = text.indexOf('。', first + 1);
            if (isFree(i) && first > 0 && second > 0 && second < text.length() - 20) {
                var gone = text.substring(first + 1, second + 1);
                change(i, first + 1, gone, "", Edit.Sort.SENTENCE);
                return;
            }
        }
    }

    private void split() {
        for (int i : places()) {
            var paragraph = paragraphs.get(i);
            int at = paragraph.text().indexOf('。', paragraph.text().length() / 3) + 1;
            if (isFree(i) && at > 12 && at < paragraph.text().length() - 12) {
                touched.add(paragraph.id());
                touched.add(paragraph.id() + "b");
                paragraphs.set(
                        i, with(paragraph, paragraph.id(), paragraph.text().substring(0, at)));
                paragraphs.add(
                        i + 1,
                        with(paragraph, paragraph.id() + "b", paragraph.text().substring(at)));
                edits.add(new Edit(Edit.Sort.SPLIT, "", ""));
                return;
            }
        }
    }

    private void merge() {
        for (int i : places()) {
            if (i + 1 < paragraphs.size() && isFree(i) && isFree(i + 1)) {
                var first = paragraphs.get(i);
                var second = paragraphs.remove(i + 1);
                touched.add(first.id());
                paragraphs.set(i, with(first, first.id(), first.text() + second.text()));
                edits.add(new Edit(Edit.Sort.MERGE, "", ""));
                return;
            }
        }
    }

    private void move() {
        int from = places().stream().filter(this::isFree).findFirst().orElse(0);
        var paragraph = paragraphs.remove(from);
        int to = (from + paragraphs.size() / 2) % paragraphs.size();
        // Not between the halves of what was split: that would be a second change there.
        boolean torn = paragraphs.get(to).id().endsWith("b");
        paragraphs.add(torn ? to + 1 : to, paragraph);
        edits.add(new Edit(Edit.Sort.MOVE, "", ""));
    }

    private boolean replace(String word, String put, Edit.Sort sort) {
        for (int i : places()) {
            int at = paragraphs.get(i).text().indexOf(word);
            if (isFree(i) && at >= 0) {
                change(i, at, word, put, sort);
                return true;
            }
        }
        return false;
    }

    private void change(int i, int at, String removed, String put, Edit.Sort sort) {
        var paragraph = paragraphs.get(i);
        var text = new StringBuilder(paragraph.text()).replace(at, at + removed.length(), put);
        paragraphs.set(i, with(paragraph, paragraph.id(), text.toString()));
        touched.add(paragraph.id());
        edits.add(new Edit(sort, removed, put));
    }

    private boolean isFree(int i) {
        var paragraph = paragraphs.get(i);
        return paragraph.kind() == Kind.BODY && !touched.contains(paragraph.id());
    }

    private List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < paragraphs.size(); i++) {
            places.add(i);
        }
        return shuffled(places);
    }

    private <T> List<T> shuffled(List<T> list) {
        Collections.shuffle(list, random);
        return list;
    }

    private static Paragraph with(Paragraph paragraph, String id, String text) {
        return new Paragraph(id, paragraph.kind(), text, List.of(), paragraph.lead());
    }
}
