package org.rostrum.draft.text;

import java.util.regex.Pattern;

/** The line that addresses the audience: 尊敬的各位代表，同志們： */
final class Salutation {

    private static final int LONGEST = 120;

    private static final Pattern ADDRESSING =
            Pattern.compile(
                    """
                    (?ix) ^(?: 尊敬的 | 敬愛的 | 敬爱的 | 親愛的 | 亲爱的 | 各位 | 同志 | 同胞 | 女士 | 先生 | 朋友
                    | 鄉親 | 乡亲 | 父老 | 來賓 | 来宾 | 老師 | 老师 | 同學 | 同学 | 同仁 | 主席 | 諸位 | 诸位
                    | dear\\b | ladies\\b | gentlemen\\b | distinguished\\b | honou?rable\\b | friends\\b )
                    """);
    private static final Pattern ADDRESSED =
            Pattern.compile("(?:們|们|代表|委員|委员|同仁|來賓|来宾|朋友|先生|女士)[：:]$");

    private Salutation() {}

    /** Whether the line is one. At the top a comma or exclamation mark may end it. */
    static boolean is(String line, boolean atTop) {
        if (line.length() > LONGEST || line.indexOf('。') >= 0) {
            return false;
        }
        boolean addresses = ADDRESSING.matcher(line).find() || ADDRESSED.matcher(line).find();
        return addresses && (endsWith(line, "：:") || (atTop && endsWith(line, "，,！!")));
    }

    private static boolean endsWith(String line, String signs) {
        return signs.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
