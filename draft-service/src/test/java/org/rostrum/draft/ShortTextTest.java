package org.rostrum.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.outcome.Refusal;

class ShortTextTest {

    private final ShortText title = new ShortText("title", 5, false);
    private final ShortText note = new ShortText("note", 5, true);

    @Test
    void countsCharactersOutsideTheFirstPlaneOnce() {
        assertThat(title.problems("𠮷野家🙂🙂")).isEmpty();
        assertThat(title.problems("𠮷野家🙂🙂🙂"))
                .containsExactly(Refusal.invalid("title-too-long", 5, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\tb", "a\nb", "a\u2028b", "a\u2029b", "a\u0085b"})
    void refusesControlCharactersAndSaysWhere(String value) {
        assertThat(title.problems(value))
                .containsExactly(
                        Refusal.invalid(
                                "title-characters", 2, "U+%04X".formatted((int) value.charAt(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude42\ud83d"})
    void refusesHalfACharacter(String value) {
        assertThat(title.problems(value)).extracting(Refusal::code).contains("title-characters");
    }

    @Test
    void givesThePlaceInCharactersAsPeopleCountThem() {
        assertThat(title.problems("🙂🙂\0"))
                .containsExactly(Refusal.invalid("title-characters", 3, "U+0000"));
    }

    @Test
    void allowsLineBreaksWhereTheyBelong() {
        assertThat(note.problems("一\r\n\t二")).isEmpty();
        assertThat(note.problems("一\0")).hasSize(1);
    }

    @Test
    void reportsLengthAndCharactersTogether() {
        assertThat(title.problems("123456\0"))
                .extracting(Refusal::code)
                .containsExactly("title-too-long", "title-characters");
    }

    @Property
    void acceptsWhatIsShortAndPlain(
            @ForAll @StringLength(max = 5) @CharRange(from = '一', to = '龥') String value) {
        assertThat(title.problems(value)).isEmpty();
    }

    @Property
    void neverAcceptsWhatTheDatabaseCannotStore(@ForAll @StringLength(max = 3) String value) {
        if (value.indexOf('\0') >= 0) {
            assertThat(note.problems(value)).isNotEmpty();
        }
        boolean stored = new String(value.getBytes(UTF_8), UTF_8).equals(value);
        if (!stored) {
            assertThat(note.problems(value)).isNotEmpty();
        }
    }
}
