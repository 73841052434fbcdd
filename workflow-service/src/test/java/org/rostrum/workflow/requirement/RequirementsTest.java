package org.rostrum.workflow.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.requirement.Voice.SeatIs;

class RequirementsTest {

    private static final String SHA = "a".repeat(64);
    private static final Voice FREE =
            new Voice("財政局", SeatIs.OPEN, null, true, true, false, false, false, false);

    private static Wish wish(String verdict, String reason, @Nullable String resumeAt) {
        boolean objects = !verdict.equals("APPROVE");
        return new Wish(verdict, true, objects, objects, 2, SHA, 2, SHA, reason, resumeAt, false);
    }

    private static List<String> unmet(List<Requirement> requirements) {
        return Requirements.unmet(requirements).stream().map(Refusal::code).toList();
    }

    @Example
    void nothingSpeaksAgainstAFreeVoiceAboutTheCurrentText() {
        assertThat(unmet(Requirements.of(FREE, wish("APPROVE", "", null)))).isEmpty();
        assertThat(unmet(Requirements.of(FREE, wish("RETURN", "數字有誤", "start")))).isEmpty();
    }

    @Property
    void reportsEachReasonAndNothingElse(
            @ForAll boolean active,
            @ForAll boolean entitled,
            @ForAll boolean held,
            @ForAll boolean drafter,
            @ForAll boolean author,
            @ForAll boolean spoken,
            @ForAll SeatIs seat) {
        Voice voice =
                new Voice(
                        "財政局",
                        seat,
                        held ? "葉敏" : null,
                        active,
                        entitled,
                        drafter,
                        false,
                        author,
                        spoken);
        List<String> codes = unmet(Requirements.of(voice));
        assertThat(codes.contains("decision.account-closed")).isEqualTo(!active);
        assertThat(codes.contains("decision.not-entitled")).isEqualTo(!entitled);
        assertThat(codes.contains("decision.seat-held")).isEqualTo(held);
        assertThat(codes.contains("decision.own-draft")).isEqualTo(drafter);
        assertThat(codes.contains("decision.own-revision")).isEqualTo(author);
        assertThat(codes.contains("decision.spoken-already")).isEqualTo(spoken);
        assertThat(
                        codes.stream()
                                .anyMatch(
                                        c -> c.startsWith("decision.seat-") && !c.endsWith("held")))
                .isEqualTo(seat != SeatIs.OPEN);
    }

    @Property
    void neverLetsADrafterDecide(@ForAll boolean coDrafter, @ForAll SeatIs seat) {
        Voice voice = new Voice("部門", seat, null, true, true, !coDrafter, coDrafter, false, false);
        assertThat(unmet(Requirements.of(voice))).contains("decision.own-draft");
    }

    @Property
    void bindsTheDecisionToRevisionAndHash(
            @ForAll @IntRange(min = 1, max = 3) int asked,
            @ForAll @IntRange(min = 1, max = 3) int underReview,
            @ForAll boolean sameHash) {
        Wish wish =
                new Wish(
                        "APPROVE",
                        true,
                        false,
                        false,
                        asked,
                        sameHash ? SHA : "b".repeat(64),
                        underReview,
                        SHA,
                        "",
                        null,
                        false);
        assertThat(Requirements.unmet(Requirements.of(wish)).stream().anyMatch(Requirements::stale))
                .isEqualTo(asked != underReview || !sameHash);
    }

    @Example
    void saysWhichRevisionIsUnderReview() {
        Wish wish = new Wish("APPROVE", true, false, false, 1, SHA, 2, SHA, "", null, false);
        assertThat(Requirements.unmet(Requirements.of(wish)))
                .containsExactly(Refusal.conflict("decision.stale-revision", 1, 2, SHA));
    }

    @Example
    void tellsAnotherTextFromAnotherRevision() {
        Wish wish =
                new Wish("APPROVE", true, false, false, 2, "b".repeat(64), 2, SHA, "", null, false);
        assertThat(Requirements.unmet(Requirements.of(wish)))
                .containsExactly(Refusal.conflict("decision.stale-hash", 2, 2, SHA));
    }

    @Example
    void wantsAReasonForAReturnOfAtMostFourThousandCharacters() {
        assertThat(unmet(Requirements.of(wish("RETURN", " \n", null))))
                .containsExactly("decision.reason-missing");
        assertThat(unmet(Requirements.of(wish("RETURN", "字".repeat(4_000), null)))).isEmpty();
        assertThat(unmet(Requirements.of(wish("RETURN", "字".repeat(4_001), null))))
                .containsExactly("decision.reason-too-long");
    }

    @Example
    void resumesAtTheStationOrTheStartOnly() {
        assertThat(unmet(Requirements.of(wish("RETURN", "x", "station")))).isEmpty();
        assertThat(unmet(Requirements.of(wish("RETURN", "x", "office"))))
                .containsExactly("decision.resume-unknown");
        assertThat(Requirements.of(wish("APPROVE", "", "office")))
                .contains(Requirement.notApplicable("resume-known"));
    }

    @Example
    void reportsEverythingAtOnce() {
        Voice voice = new Voice("部門", SeatIs.CLOSED, "葉敏", false, false, true, false, true, true);
        Wish wish = new Wish("REJECT", false, true, true, 1, SHA, 2, SHA, "", "nowhere", false);
        assertThat(unmet(Requirements.of(voice, wish))).hasSize(11);
    }
}
