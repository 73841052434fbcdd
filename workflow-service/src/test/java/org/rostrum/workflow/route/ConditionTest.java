package org.rostrum.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Details KNOWN =
            new Details(
                    Map.of(
                            Detail.CLASSIFICATION, "SENSITIVE",
                            Detail.URGENCY, "URGENT",
                            Detail.DEPARTMENT, "policy",
                            Detail.SPEAKER, "梁國棟",
                            Detail.VENUE, "O'Neill hall"));

    private static Condition read(String text) {
        ReadingCondition.Read read = ReadingCondition.of(text);
        assertThat(read.faults()).as(text).isEmpty();
        Condition condition = read.condition();
        assertThat(condition).isNotNull();
        return java.util.Objects.requireNonNull(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classification == 'SENSITIVE' or urgency == 'MOST_URGENT'",
                "classification != 'PUBLIC' and urgency in ('URGENT', 'MOST_URGENT')",
                "speaker contains '國'",
                "not (department == 'finance')",
                "not not department == 'policy'",
                "venue == 'O''Neill hall'",
                "occasion == ''",
                "urgency == 'NORMAL' and speaker == '' or department == 'policy'",
                "  classification=='SENSITIVE'  "
            })
    void holds(String text) {
        assertThat(read(text).holds(KNOWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classification == 'PUBLIC'",
                "urgency == 'NORMAL' and (speaker == '' or department == 'policy')",
                "title contains '講話'",
                "not department in ('policy')"
            })
    void doesNotHold(String text) {
        assertThat(read(text).holds(KNOWN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "colour == 'RED' | 1 | is not known of a draft",
                "urgency == 'SOON' | 12 | one of NORMAL, URGENT, MOST_URGENT",
                "urgency in ('URGENT', 'SOON') | 23 | urgency is never 'SOON'",
                "urgency contains 'URG' | 9 | no free text",
                "speaker = '甲' | 9 | ==, !=, in or contains was expected instead of",
                "speaker == 甲 | 12 | a text in single quotes was expected",
                "speaker == '甲 | 12 | a text in single quotes was expected",
                "speaker == '甲' speaker | 16 | \"and\", \"or\" or the end was expected",
                "(speaker == '甲' | 16 | \")\" was expected instead of",
                "and | 1 | is not known of a draft",
                "== | 1 | a detail such as urgency was expected",
                "title contains '' | 16 | not empty",
                "speaker in '甲' | 12 | \"(\" was expected",
                "${urgency} | 1 | a detail such as urgency"
            })
    void saysWhatIsWrongAndWhere(String text, int position, String reason) {
        assertThat(ReadingCondition.of(text).faults())
                .anySatisfy(fault -> {
                    assertThat(fault.position()).isEqualTo(position);
                    assertThat(fault.reason()).contains(reason);
                });
    }

    @Test
    void saysOfEveryImpossibleValueThatItIs() {
        assertThat(ReadingCondition.of("urgency == 'A' or classification in ('B', 'C')").faults())
                .extracting(ConditionFault::position)
                .containsExactly(12, 38, 43);
    }

    @Test
    void boundsLengthAndDepth() {
        String deep = "not ".repeat(ReadingCondition.DEEPEST);
        assertThat(ReadingCondition.of(deep + "speaker == ''").faults()).isEmpty();
        assertThat(ReadingCondition.of(deep + "(speaker == '')").faults())
                .extracting(ConditionFault::reason)
                .containsExactly("more than 10 of (…) and not inside each other");
        String longest = "speaker == '" + "長".repeat(ReadingCondition.LONGEST - 13) + "'";
        assertThat(ReadingCondition.of(longest).faults()).isEmpty();
        assertThat(ReadingCondition.of(longest + " ").faults())
                .extracting(ConditionFault::reason)
                .containsExactly("it has 501 characters; at most 500");
    }

    @Property(tries = 500)
    void isReadAgainAsItWasWritten(@ForAll("conditions") Condition condition) {
        assertThat(read(condition.written())).isEqualTo(condition);
    }

    @Property(tries = 500)
    void holdsOrDoesNotWhateverIsKnown(
            @ForAll("conditions") Condition condition, @ForAll("details") Details details) {
        assertThat(new Condition.Not(condition).holds(details))
                .isEqualTo(!condition.holds(details));
    }

    @Property(tries = 1_000)
    void neverFailsOnNonsense(@ForAll("nonsense") String text) {
        ReadingCondition.Read read = ReadingCondition.of(text);
        assertThat(read.condition() == null).isEqualTo(!read.faults().isEmpty());
        assertThat(read.faults())
                .allMatch(fault -> fault.position() >= 1 && fault.position() <= text.length() + 1);
    }

    @Provide
    Arbitrary<String> nonsense() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "urgency",
                        "speaker",
                        "==",
                        "!=",
                        "in",
                        "contains",
                        "and",
                        "or",
                        "not",
                        "(",
                        ")",
                        ",",
                        "'URGENT'",
                        "'",
                        "''",
                        "甲",
                        "$",
                        "{",
                        " ",
                        "=",
                        "\u0000");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(14).map(all -> String.join(" ", all)),
                pieces.list().ofMaxSize(14).map(all -> String.join("", all)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<Details> details() {
        return Arbitraries.maps(Arbitraries.of(Detail.class), Arbitraries.strings().ofMaxLength(5))
                .map(Details::new);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(this::comparisons, this::comparisons, this::joined)
                .filter(one -> one.written().length() <= 400 && depth(one) < 8);
    }

    private Arbitrary<Condition> joined() {
        Arbitrary<List<Condition>> parts = conditions().list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                parts.map(Condition.And::new),
                parts.map(Condition.Or::new),
                conditions().map(Condition.Not::new));
    }

    private Arbitrary<Condition> comparisons() {
        return Combinators.combine(
                        Arbitraries.of(Detail.class), Arbitraries.integers().between(0, 3))
                .flatAs(this::comparison);
    }

    private Arbitrary<Condition> comparison(Detail detail, int kind) {
        Arbitrary<String> value =
                detail.free()
                        ? Arbitraries.strings().withChars("ab'甲 ").ofMinLength(1).ofMaxLength(4)
                        : Arbitraries.of(detail.choices());
        return switch (kind) {
            case 0 -> value.map(v -> new Condition.Is(detail, v));
            case 1 -> value.map(v -> new Condition.IsNot(detail, v));
            case 2 ->
                    value.list()
                            .ofMinSize(1)
                            .ofMaxSize(3)
                            .map(values -> new Condition.In(detail, values));
            default ->
                    value.map(v ->
                            detail.free()
                                    ? new Condition.Contains(detail, v)
                                    : new Condition.Is(detail, v));
        };
    }

    private static int depth(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> all) -> deepest(all);
            case Condition.Or(List<Condition> any) -> deepest(any);
            case Condition.Not(Condition inner) -> 2 + depth(inner);
            case Condition.Is _, Condition.IsNot _, Condition.In _, Condition.Contains _ -> 0;
        };
    }

    private static int deepest(List<Condition> all) {
        return 1 + all.stream().mapToInt(ConditionTest::depth).max().orElse(0);
    }

    @Test
    void knowsEveryDetailByItsWord() {
        Map<Detail, String> empty = new EnumMap<>(Detail.class);
        List<String> words = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            words.add(detail.word());
            assertThat(
                            read(detail.word()
                                            + " != 'x'"
                                                    .replace(
                                                            "x",
                                                            detail.free()
                                                                    ? "x"
                                                                    : detail.choices().getFirst()))
                                    .holds(new Details(empty)))
                    .isTrue();
        }
        assertThat(words).doesNotHaveDuplicates();
    }
}
