package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the facts in a text: stretches that are compared as wholes. */
final class Facts {

    private static final String DIGITS =
            "[+\\-−－±]?[0-9０-９][0-9０-９xX]*(?:[,，][0-9０-９]{3})*(?:[.．·][0-9０-９]+)?";
    private static final String HAN = "[〇零一二三四五六七八九十百千萬万億亿兩两]";
    private static final String HAN_START = "[〇零一二三四五六七八九十兩两]";
    private static final String HAN_NUMBER =
            HAN_START
                    + HAN
                    + "{1,20}(?:[點点][〇零一二三四五六七八九]+)?"
                    + "|[二三四五六七八九兩两](?:[點点][〇零一二三四五六七八九]+)?";
    private static final String SCALE = "\\s?[多餘余]?[十百千萬万億亿兆]*[多餘余]?";
    private static final String CURRENCY = "(?:元|圓|圆|美元|歐元|欧元|日圓|日元|港元|港幣|新臺幣|新台幣|人民幣|人民币)";
    private static final String UNIT =
            "(?:個百分點|个百分点|百分點|百分点|平方公里|平方千米|平方公尺|平方米|立方米|立方公尺|公里|千米|公尺|公頃|公顷|公噸|公吨|公斤|公升|"
                    + "千瓦時|千瓦时|千瓦|兆瓦|毫克|微克|微米|小時|小时|分鐘|分钟|週年|周年|年度|個月|个月|人次|車次|架次|輛次|"
                    + "畝|亩|噸|吨|斤|米|升|度|戶|户|名|人|位|項|项|家|件|所|座|處|处|條|条|輛|辆|艘|支|隻|只|張|张|幅|面|本|冊|册|盞|盏|棟|栋|幢|間|间|班|架|臺|台|套|場|场|次|期|屆|届|"
                    + "歲|岁|年|月|日|號|号|時|时|分|秒|天|週|周|倍|成|級|级|層|层|號線|号线|站|萬人|大|個|个|km|kg|m|t|℃|°C|㎡)";
    private static final String MARK = "(?:[%％‰])";

    private static final Map<String, FactChange.Sort> GROUPS =
            Map.of(
                    "date", FactChange.Sort.DATE,
                    "percent", FactChange.Sort.PERCENTAGE,
                    "money", FactChange.Sort.MONEY,
                    "number", FactChange.Sort.NUMBER,
                    "article", FactChange.Sort.ARTICLE,
                    "title", FactChange.Sort.TITLE);

    private static final Pattern FACT =
            Pattern.compile(
                    "(?<title>《[^《》\0]{1,80}》|〈[^〈〉\0]{1,80}〉)"
                            + "|(?<date>[0-9０-９xX]{2,4}\\s?年(?:度|[0-9０-９xX]{1,2}月(?:[0-9０-９xX]{1,2}[日號号])?)?"
                            + "|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日號号])?|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
                            + "|[〇零一二三四五六七八九○]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日號号])?)?"
                            + "|[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十]{1,3}[日號号])"
                            + "|[0-9０-９]{1,2}[:：][0-9０-９]{2}(?![0-9]))"
                            + "|(?<percent>百分之(?:"
                            + HAN
                            + "+(?:[點点][〇零一二三四五六七八九]+)?|"
                            + DIGITS
                            + ")|"
                            + DIGITS
                            + "(?:\\s?[\\-–—~～至到]\\s?"
                            + DIGITS
                            + ")?\\s?"
                            + MARK
                            + "(?:\\s?[\\-–—~～至到]\\s?"
                            + DIGITS
                            + "\\s?"
                            + MARK
                            + ")?)"
                            + "|(?<article>第(?:"
                            + HAN
                            + "+|[0-9０-９]+)[條条款項项章節节屆届次期名位批號号個个季階阶輪轮])"
                            + "|(?<money>(?:NT\\$|US\\$|HK\\$|[$￥¥€£])\\s?"
                            + DIGITS
                            + SCALE
                            + CURRENCY
                            + "?|(?:新臺幣|新台幣|人民幣|人民币|美金)?(?:"
                            + DIGITS
                            + "|"
                            + HAN_START
                            + HAN
                            + "{0,20}(?:[點点][〇零一二三四五六七八九]+)?)"
                            + SCALE
                            + CURRENCY
                            + ")"
                            + "|(?<number>"
                            + DIGITS
                            + "(?:\\s?[\\-–—~～至到]\\s?"
                            + DIGITS
                            + ")?"
                            + SCALE
                            + UNIT
                            + "?|(?:"
                            + HAN_NUMBER
                            + ")[多餘余]?"
                            + UNIT
                            + "|"
                            + HAN_START
                            + HAN
                            + "*[十百千萬万億亿]"
                            + HAN
                            + "*[〇零一二三四五六七八九]"
                            + "|"
                            + HAN_START
                            + HAN
                            + "*[十百千萬万億亿](?=[^分全足])"
                            + "|[一二三四五六七八九]分之"
                            + HAN
                            + "+)");

    private final Lexicon lexicon;

    Facts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A stretch that is compared as a whole.
     *
     * @param sort what sort of fact it is; null for a set phrase
     * @param meaning what it stands for, if the lexicon knows it; else its own text
     */
    record Span(int from, int to, FactChange.@Nullable Sort sort, String meaning) {}

    /** In order, not overlapping: what begins first, and of two at one place the longer. */
    List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        var matcher = FACT.matcher(text);
        var fact = fact(matcher, 0);
        var term = lexicon.find(text, 0);
        while (fact != null || term != null) {
            var span = first(fact, term);
            spans.add(span);
            fact = fact == null || fact.from() >= span.to() ? fact : fact(matcher, span.to());
            term = term == null || term.from() >= span.to() ? term : lexicon.find(text, span.to());
        }
        return spans;
    }

    private static Span first(@Nullable Span fact, Lexicon.@Nullable Found term) {
        boolean known =
                fact == null
                        || (term != null
                                && (term.from() < fact.from()
                                        || (term.from() == fact.from() && term.to() >= fact.to())));
        if (known && term != null) {
            return new Span(term.from(), term.to(), term.term().fact(), term.term().meaning());
        }
        return Objects.requireNonNull(fact);
    }

    private static @Nullable Span fact(Matcher matcher, int from) {
        return matcher.find(from)
                ? new Span(matcher.start(), matcher.end(), sort(matcher), matcher.group())
                : null;
    }

    private static FactChange.Sort sort(Matcher matcher) {
        return GROUPS.entrySet().stream()
                .filter(group -> matcher.start(group.getKey()) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
