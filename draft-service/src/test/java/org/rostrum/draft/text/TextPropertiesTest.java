package org.rostrum.draft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.text.Reading.done;
import static org.rostrum.draft.text.Reading.read;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPropertiesTest {

    @Property(tries = 500)
    void givesPastedTextBack(@ForAll("pasted") String pasted) {
        assertThat(PlainText.write(read(pasted))).isEqualTo(LineEnds.normalised(pasted));
    }

    @Property(tries = 300)
    void readsOnlyTextsThatPassTheCheck(@ForAll("pasted") String pasted) {
        assertThat(TextCheck.problems(read(pasted))).isEmpty();
    }

    @Property(tries = 300)
    void readsWhatItWroteTheSameWay(@ForAll("pasted") String pasted) {
        var once = read(pasted);
        var twice = read(PlainText.write(once));
        assertThat(CanonicalForm.sha256(twice)).isEqualTo(CanonicalForm.sha256(once));
    }

    @Property(tries = 300)
    void survivesJson(@ForAll("pasted") String pasted) {
        var text = read(pasted);
        assertThat(done(TextJson.read(TextJson.write(text)))).isEqualTo(text);
    }

    @Property(tries = 300)
    void hashesWhatAReaderSees(@ForAll("pasted") String first, @ForAll("pasted") String second) {
        var one = read(first);
        var other = read(second);
        boolean looksTheSame =
                Reading.words(one).equals(Reading.words(other))
                        && Reading.kinds(one).equals(Reading.kinds(other));
        assertThat(CanonicalForm.sha256(one).equals(CanonicalForm.sha256(other)))
                .isEqualTo(looksTheSame);
    }

    @Provide
    Arbitrary<String> pasted() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "一、",
                                "（一）",
                                "1. ",
                                "發展經濟",
                                "。",
                                "，",
                                "\n",
                                "\r\n",
                                "\r",
                                "\u2028",
                                "\u0085",
                                "\t",
                                "　",
                                " ",
                                "\uFEFF",
                                "😀",
                                "\uD840\uDC00",
                                "同志們：",
                                "謝謝大家",
                                "「",
                                "」",
                                "第一，",
                                "\"",
                                "\\",
                                "\u0007",
                                "\f",
                                "各項工作取得了新的成績。")
                        .list()
                        .ofMaxSize(25)
                        .map(parts -> String.join("", parts)),
                Arbitraries.strings()
                        .all()
                        .ofMaxLength(40)
                        .filter(s -> Characters.problems(s).isEmpty()));
    }
}
