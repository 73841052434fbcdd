package org.rostrum.web;

import org.springframework.stereotype.Component;

/**
 * Guesses what a piece of text is written in, for {@code lang} attributes, so that browsers choose
 * the right glyphs; templates call it as {@code @tongue}.
 */
@Component
public class Tongue {

    private static final String TRADITIONAL =
            "們這個國來時會對開學發經過進動與於為說後現從業長務實關應總體將還設軍員無樣見" + "當種區導產聯處種議決權論創術領數強統質觀構際環護灣廣東萬億認識舉辦謝難變歷豐雙";
    private static final String SIMPLIFIED =
            "们这个国来时会对开学发经过进动与于为说后现从业长务实关应总体将还设军员无样见" + "当种区导产联处种议决权论创术领数强统质观构际环护湾广东万亿认识举办谢难变历丰双";

    /** {@code zh-Hant}, {@code zh-Hans} or {@code en}. */
    public String of(String text) {
        long han = text.codePoints().filter(Tongue::isHan).count();
        long latin = text.codePoints().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        if (latin > 4 * han) {
            return Language.ENGLISH.tag();
        }
        long leaning = text.chars().map(Tongue::leaning).sum();
        return (leaning < 0 ? Language.SIMPLIFIED : Language.TRADITIONAL).tag();
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static int leaning(int character) {
        boolean traditional = TRADITIONAL.indexOf(character) >= 0;
        boolean simplified = SIMPLIFIED.indexOf(character) >= 0;
        return traditional == simplified ? 0 : traditional ? 1 : -1;
    }
}
