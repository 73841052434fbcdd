package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.route.Share;

/** Counted against a model that tries every way in which those still out could speak. */
class VotingTest {

    private static final List<Verdict> SAID =
            List.of(Verdict.APPROVE, Verdict.ABSTAIN, Verdict.RETURN, Verdict.REJECT);

    /** y, n, 0, x, -: approve, return, abstain, reject, not heard. */
    private static List<@Nullable Verdict> voices(String letters) {
        List<@Nullable Verdict> voices = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            voices.add(
                    switch (letter) {
                        case 'y' -> Verdict.APPROVE;
                        case 'a' -> Verdict.APPROVE_AS_AMENDED;
                        case 'n' -> Verdict.RETURN;
                        case 'x' -> Verdict.REJECT;
                        case '0' -> Verdict.ABSTAIN;
                        default -> null;
                    });
        }
        return voices;
    }

    @ParameterizedTest
    @CsvSource({
        "2/3, yyn, PASSED",
        "2/3, yy-, PASSED",
        "2/3, y--, ",
        "2/3, yn-, ",
        "2/3, nn-, RETURNED",
        "2/3, xx-, REJECTED",
        "2/3, xn-, RETURNED",
        "2/3, x--, ",
        "2/3, y0-, ",
        "2/3, y00, PASSED",
        "2/3, 000, PASSED",
        "2/3, yyyn-n, ",
        "2/3, yyyynn, PASSED",
        "1/2, yynn, PASSED",
        "1/2, ynn-, ",
        "1/2, nnn-, RETURNED",
        "1/1, yyy-, ",
        "1/1, n---, RETURNED",
        "67/100, yyn, RETURNED",
        "2/3, a--, ",
        "1/3, a--, PASSED"
    })
    void countsAsPeopleWould(String share, String letters, @Nullable Ending ending) {
        String[] parts = share.split("/");
        Share wanted = new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        assertThat(new Voting(wanted, false).ending(voices(letters)))
                .isEqualTo(Optional.ofNullable(ending));
    }

    @Provide
    Arbitrary<List<@Nullable Verdict>> halfHeard() {
        return Arbitraries.of(SAID).injectNull(0.35).list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(all ->
                        Arbitraries.integers().between(1, all).map(of -> new Share(of, all)));
    }

    @Property(tries = 400)
    void endsExactlyWhenNobodyWhoIsStillOutCouldChangeIt(
            @ForAll("shares") Share share, @ForAll("halfHeard") List<@Nullable Verdict> voices) {
        List<Boolean> outcomes =
                completed(voices).map(all -> passes(share, all)).distinct().toList();
        Optional<Ending> ending = new Voting(share, false).ending(voices);
        assertThat(ending.isPresent()).isEqualTo(outcomes.size() == 1);
        ending.ifPresent(how -> assertThat(how == Ending.PASSED).isEqualTo(outcomes.getFirst()));
    }

    @Property(tries = 200)
    void hearsAllBeforeItGoesBackWhereTheRouteSaysSo(
            @ForAll("shares") Share share, @ForAll("halfHeard") List<@Nullable Verdict> voices) {
        Optional<Ending> ending = new Voting(share, true).ending(voices);
        if (voices.contains(null)) {
            assertThat(ending).matches(how -> how.isEmpty() || how.get() == Ending.PASSED);
        } else {
            assertThat(ending).isEqualTo(new Voting(share, false).ending(voices));
        }
    }

    @Property
    void isExactWhereAPercentageIsNot(@ForAll @IntRange(min = 1, max = 300) int third) {
        assertThat(new Share(2, 3).reachedBy(2L * third, 3L * third)).isTrue();
        assertThat(new Share(2, 3).reachedBy(2L * third - 1, 3L * third)).isFalse();
    }

    /** By the words of the rule: of those who have an opinion, so many approve. */
    private static boolean passes(Share share, List<@Nullable Verdict> all) {
        long base = all.stream().filter(said -> said != Verdict.ABSTAIN).count();
        long approvals = all.stream().filter(said -> said == Verdict.APPROVE).count();
        return approvals * share.all() >= base * share.of();
    }

    private static Stream<List<@Nullable Verdict>> completed(List<@Nullable Verdict> voices) {
        int out = voices.indexOf(null);
        if (out < 0) {
            return Stream.of(voices);
        }
        return SAID.stream()
                .flatMap(said -> {
                    @Nullable Verdict[] heard = voices.toArray(new Verdict[0]);
                    heard[out] = said;
                    return completed(Arrays.asList(heard));
                });
    }
}
