package org.rostrum.workflow.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Refusal;

class RouteRulesTest {

    private static final DepartmentId FINANCE = new DepartmentId(new UUID(0, 1));
    private static final DepartmentId CITY = new DepartmentId(new UUID(0, 2));
    private static final RouteRule SPRING =
            new RouteRule(null, null, List.of("團拜", "春節"), null, "brief", false);
    private static final RouteRule SENSITIVE =
            new RouteRule(Classification.SENSITIVE, null, List.of(), null, "strict", true);

    private static RouteRule.Matter matter(
            Classification classification, String text, DepartmentId... departments) {
        return new RouteRule.Matter(classification, Urgency.NORMAL, text, List.of(departments));
    }

    @Example
    void takeTheFirstThatFitsElseTheUsualOne() {
        var rules = new RouteRules(List.of(SENSITIVE, SPRING), "standard", 0);
        var both = rules.choose(matter(Classification.SENSITIVE, "新春團拜會致辭"));
        assertThat(both.route()).isEqualTo("strict");
        assertThat(both.number()).isOne();
        assertThat(both.binding()).isTrue();
        var second = rules.choose(matter(Classification.PUBLIC, "新春團拜會致辭"));
        assertThat(second.route()).isEqualTo("brief");
        assertThat(second.binding()).isFalse();
        var none = rules.choose(matter(Classification.PUBLIC, "防汛會議"));
        assertThat(none.route()).isEqualTo("standard");
        assertThat(none.number()).isZero();
    }

    @Example
    void countADepartmentWithThoseBelowIt() {
        var rule = new RouteRule(null, null, List.of(), CITY, "brief", false);
        assertThat(rule.fits(matter(Classification.PUBLIC, "", FINANCE, CITY))).isTrue();
        assertThat(rule.fits(matter(Classification.PUBLIC, "", FINANCE))).isFalse();
    }

    @Example
    void areCheckedAllAtOnce() {
        var nothing = new RouteRule(null, null, List.of(), null, "gone", false);
        var words = new RouteRule(null, null, List.of(" "), CITY, "brief", false);
        var again = new RouteRule(null, null, List.of("團拜", "春節"), null, "strict", true);
        var check = new RuleCheck(Set.of("brief", "strict"), Set.of(FINANCE));
        assertThat(
                        check
                                .problems(
                                        new RouteRules(
                                                List.of(nothing, words, SPRING, again), "gone", 0))
                                .stream()
                                .map(Refusal::code))
                .containsExactlyInAnyOrder(
                        "route-rules.usual-unknown",
                        "route-rules.route-unknown",
                        "route-rules.no-condition",
                        "route-rules.department-unknown",
                        "route-rules.words",
                        "route-rules.asked-before");
        var many =
                IntStream.range(0, 51)
                        .mapToObj(n ->
                                new RouteRule(null, null, List.of("w" + n), null, "brief", false))
                        .toList();
        assertThat(check.problems(new RouteRules(many, "brief", 0)))
                .extracting(Refusal::code)
                .containsExactly("route-rules.too-many");
    }

    /** Taking a condition away never makes a rule fit less. */
    @Property
    void fitMoreWithFewerConditions(@ForAll("rules") RouteRule rule, @ForAll("texts") String text) {
        var matter = matter(Classification.INTERNAL, text, FINANCE);
        if (rule.fits(matter)) {
            assertThat(
                            new RouteRule(
                                            null,
                                            rule.urgency(),
                                            rule.words(),
                                            null,
                                            rule.route(),
                                            rule.binding())
                                    .fits(matter))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("團拜春節會").ofMaxLength(6);
    }

    @Provide
    Arbitrary<RouteRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(Classification.class).injectNull(0.5),
                        Arbitraries.of(Urgency.class).injectNull(0.5),
                        texts().filter(t -> !t.isEmpty()).list().ofMaxSize(2),
                        Arbitraries.of(FINANCE, CITY).injectNull(0.5))
                .as((c, u, w, d) -> new RouteRule(c, u, w, d, "brief", false));
    }
}
