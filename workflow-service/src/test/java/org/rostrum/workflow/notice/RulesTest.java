package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {

    @Test
    void concernNobodyWhereNoRuleSaysSo() {
        assertThat(Rules.concern("seat.claimed")).isFalse();
        assertThat(Rules.of("station.closed")).isEmpty();
        assertThat(Rules.concern("station.opened")).isTrue();
    }

    @Test
    void sayNothingTwice() {
        assertThat(Rules.TABLE).doesNotHaveDuplicates();
    }

    @Test
    void askBeforeTheyInform() {
        assertThat(Rules.of("decision.made"))
                .extracting(Rule::kind)
                .containsExactly(NoticeKind.ASKED, NoticeKind.DECIDED, NoticeKind.MENTIONED);
    }

    @Test
    void tellFollowersOfMainEventsOnly() {
        assertThat(
                        Rules.TABLE.stream()
                                .filter(rule -> rule.kind() == NoticeKind.FOLLOWED)
                                .map(Rule::event))
                .containsExactlyInAnyOrder(
                        "review.submitted",
                        "review.resubmitted",
                        "review.returned",
                        "review.sent-back",
                        "review.withdrawn",
                        "draft.approved",
                        "draft.rejected",
                        "draft.abandoned");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void haveAUseForEveryKind(NoticeKind kind) {
        assertThat(Rules.TABLE).anyMatch(rule -> rule.kind() == kind);
    }

    @Test
    void tellThoseWhomTimersAndRemindersName() {
        Set<String> byName =
                Set.of(
                        "seat.reminded",
                        "copy.sent",
                        "deadline.reminded",
                        "deadline.passed",
                        "deadline.escalated",
                        "deadline.speech-near",
                        "station.vacant");
        assertThat(byName)
                .allSatisfy(event ->
                        assertThat(Rules.of(event))
                                .extracting(Rule::audience)
                                .isEqualTo(List.of(new Audience.Named("persons"))));
    }
}
