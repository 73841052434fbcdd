package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

class SubmissionFormTest {

    private static final UUID FENG = new UUID(0, 1);
    private static final UUID LIANG = new UUID(0, 2);
    private static final UUID FINANCE = new UUID(0, 3);

    @Test
    void takesLeadersInOrderAndPassesOverEmptyPlaces() {
        assertThat(ReadingSubmission.approving(form("standard", FENG, null, LIANG)))
                .containsExactly(new PersonId(FENG), new PersonId(LIANG));
        assertThat(ReadingSubmission.approving(form("standard", LIANG, FENG)))
                .containsExactly(new PersonId(LIANG), new PersonId(FENG));
    }

    @Test
    void takesTheOneLeaderWhereTheRouteWantsOne() {
        assertThat(ReadingSubmission.approving(form("brief", FENG, LIANG)))
                .containsExactly(new PersonId(LIANG));
    }

    @Test
    void becomesASubmission() {
        var submission =
                ReadingSubmission.of(
                        form("standard", FENG), ReplacementForm.EMPTY, ChosenForm.EMPTY, 7);
        assertThat(submission.revision()).isEqualTo(7);
        assertThat(submission.route()).isEqualTo("standard");
        assertThat(submission.departments()).containsExactly(new DepartmentId(FINANCE));
        assertThat(submission.note()).isEqualTo("請審閱");
    }

    @Test
    void becomesASubmissionWhereNothingWasFilledIn() {
        var form = new SubmissionForm(null, null, null, null, null, null, null, null, null);
        var submission = ReadingSubmission.of(form, ReplacementForm.EMPTY, ChosenForm.EMPTY, 1);
        assertThat(submission.route()).isEmpty();
        assertThat(submission.departments()).isEmpty();
        assertThat(submission.leaders()).isEmpty();
        assertThat(submission.note()).isEmpty();
        assertThat(form.seenVersion()).isEqualTo(-1);
        assertThat(form.leaderAt(0)).isNull();
        assertThat(form.chose(FINANCE)).isFalse();
    }

    @Test
    void getsAnotherKeyWhenItIsSentAgain() {
        SubmissionForm form = form("standard", FENG, LIANG);
        SubmissionForm again = form.again();
        assertThat(again.key()).isNotEqualTo(form.key());
        assertThat(ReadingSubmission.of(again, ReplacementForm.EMPTY, ChosenForm.EMPTY, 1))
                .isEqualTo(ReadingSubmission.of(form, ReplacementForm.EMPTY, ChosenForm.EMPTY, 1));
        assertThat(again.leaderAt(1)).isEqualTo(LIANG);
        assertThat(again.leaderAt(2)).isNull();
    }

    private static SubmissionForm form(String route, @Nullable UUID... leaders) {
        return new SubmissionForm(
                0,
                3L,
                route,
                List.of(FINANCE),
                Arrays.asList(leaders),
                LIANG,
                List.of("brief"),
                "請審閱",
                "key");
    }

    @Test
    void readsWhomTheDrafterChoseForStationsOfTheRoute() {
        var one = new UUID(0, 7);
        var form =
                new ChosenForm(
                        List.of(
                                "careful:first:" + one,
                                "other:first:" + one,
                                "careful:first:x",
                                "y"),
                        true);
        assertThat(form.people("careful")).isEqualTo(Map.of("first", List.of(new PersonId(one))));
        assertThat(form.ticked("careful:first:" + one, false)).isTrue();
        assertThat(form.ticked("careful:second:" + one, true)).isFalse();
        assertThat(ChosenForm.EMPTY.ticked("careful:first:" + one, true)).isTrue();
        assertThat(ChosenForm.EMPTY.people(null)).isEmpty();
    }
}
