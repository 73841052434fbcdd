package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.workflow.CarryRule.Circumstances;
import org.rostrum.workflow.route.CarryLimit;

class CarryRuleTest {

    @Provide
    Arbitrary<Circumstances> circumstances() {
        Arbitrary<Boolean> maybe = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(ChangeKind.class),
                        maybe,
                        maybe,
                        maybe)
                .as(Circumstances::new);
    }

    private static boolean carries(CarryLimit limit, Circumstances of) {
        return new CarryRule(limit).fate(of).carries();
    }

    private static Circumstances assent(ChangeKind change) {
        return new Circumstances(Verdict.APPROVE, change, false, false, false);
    }

    /** It was said of this very text, and its author could not say it again. */
    @Property
    void letsAnAmendmentHoldForTheVeryTextWhateverTheRouteSays(
            @ForAll CarryLimit limit, @ForAll("circumstances") Circumstances of) {
        boolean untouched = !of.byOutsider() && !of.wrote() && !of.spoken();
        Circumstances same =
                new Circumstances(
                        Verdict.APPROVE_AS_AMENDED,
                        ChangeKind.NONE,
                        of.byOutsider(),
                        of.wrote(),
                        of.spoken());
        assertThat(carries(limit, same)).isEqualTo(untouched);
    }

    @Property
    void treatsAnAmendmentOfAnotherTextLikeAnApproval(
            @ForAll CarryLimit limit, @ForAll("circumstances") Circumstances of) {
        if (of.change() != ChangeKind.NONE) {
            assertThat(new CarryRule(limit).fate(with(of, Verdict.APPROVE_AS_AMENDED)))
                    .isEqualTo(new CarryRule(limit).fate(with(of, Verdict.APPROVE)));
        }
    }

    @Property
    void neverCarriesOverAStrongerChangeThanAllowed(
            @ForAll CarryLimit limit, @ForAll("circumstances") Circumstances of) {
        if (of.change().strongerThan(ChangeKind.PUNCTUATION)) {
            assertThat(carries(limit, of)).isFalse();
        }
        if (carries(limit, of) && of.verdict() != Verdict.APPROVE_AS_AMENDED) {
            assertThat(of.change().strongerThan(ChangeKind.valueOf(limit.name()))).isFalse();
        }
    }

    @Property
    void whatCarriesOverAChangeCarriesOverEveryWeakerOne(
            @ForAll CarryLimit limit,
            @ForAll("circumstances") Circumstances of,
            @ForAll ChangeKind weaker) {
        if (carries(limit, of) && !weaker.strongerThan(of.change())) {
            assertThat(
                            carries(
                                    limit,
                                    new Circumstances(
                                            of.verdict(),
                                            weaker,
                                            of.byOutsider(),
                                            of.wrote(),
                                            of.spoken())))
                    .isTrue();
        }
    }

    @Property
    void whatCarriesUnderALimitCarriesUnderEveryWiderOne(
            @ForAll CarryLimit limit,
            @ForAll CarryLimit wider,
            @ForAll("circumstances") Circumstances of) {
        if (carries(limit, of) && wider.compareTo(limit) >= 0) {
            assertThat(carries(wider, of)).isTrue();
        }
    }

    @Property
    void neverLetsAReturnLapseByItself(
            @ForAll CarryLimit limit, @ForAll("circumstances") Circumstances of) {
        boolean objection = of.verdict() == Verdict.RETURN || of.verdict() == Verdict.REJECT;
        assertThat(new CarryRule(limit).fate(of) == Fate.RETURNED).isEqualTo(objection);
    }

    @Property
    void neverCarriesOverWhatAnOutsiderOrThePersonWrote(
            @ForAll CarryLimit limit, @ForAll("circumstances") Circumstances of) {
        if (of.byOutsider() || of.wrote() || of.spoken()) {
            assertThat(carries(limit, of)).isFalse();
        }
    }

    @Property
    void carriesAnAbstentionLikeAnApproval(
            @ForAll CarryLimit limit, @ForAll("circumstances") Circumstances of) {
        assertThat(new CarryRule(limit).fate(with(of, Verdict.ABSTAIN)))
                .isEqualTo(new CarryRule(limit).fate(with(of, Verdict.APPROVE)));
    }

    private static Circumstances with(Circumstances of, Verdict verdict) {
        return new Circumstances(verdict, of.change(), of.byOutsider(), of.wrote(), of.spoken());
    }

    @Property
    void carriesWhateverTheLimitSpansWhenNothingElseSpeaksAgainstIt(
            @ForAll CarryLimit limit, @ForAll ChangeKind change) {
        assertThat(carries(limit, assent(change))).isEqualTo(limit.spans(change));
    }
}
