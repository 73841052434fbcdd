package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.workflow.RoutesInUse.file;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.MovingReviews.Movable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class MovingReviewsTest {

    private final ApplicationContext context;
    private final MovingReviews moving;
    private final JdbcClient jdbc;
    private CityHall hall;
    private RoutesInUse use;
    private String key;
    private static int keys;

    MovingReviewsTest(ApplicationContext context, MovingReviews moving, JdbcClient jdbc) {
        this.context = context;
        this.moving = moving;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        use = new RoutesInUse(context, hall);
        key = "moved-" + ++keys;
        use.deploy(file("brief", key));
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    private DraftId submitted() {
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, key, List.of(), List.of(hall.id("liang")), "請審閱"));
        return draft;
    }

    /** The brief route with another setting at its second station. */
    private String stricter() {
        return file("brief", key).replace("rostrum:reject=\"true\"", "rostrum:reject=\"false\"");
    }

    private Movable only() {
        List<Movable> all = moving.preview(key);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Outcome<Receipt> move(int version) {
        return moving.move(only().review(), version, "新規定", hall.actor("tian"));
    }

    private int versionOf(DraftId draft) {
        return context.getBean(Statuses.class).of(draft).orElseThrow().routeVersion();
    }

    @Test
    void takesAReviewToTheNewestVersionAndOnToItsApproval() {
        DraftId draft = submitted();
        int newest = use.deploy(stricter());
        assertThat(only().reasons()).isEmpty();
        done(move(newest));
        assertThat(versionOf(draft)).isEqualTo(newest);
        assertThat(moving.preview(key)).isEmpty();
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
        hall.approve(draft, "he");
        assertThat(codes(hall.tryToDecide(draft, "liang", Verdict.REJECT, "不用", null)))
                .as("the new version lets nobody reject")
                .isNotEmpty();
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void takesAReviewAlongThatItsDrafterHas() {
        DraftId draft = submitted();
        hall.decide(draft, "he", Verdict.RETURN, "改數字", null);
        int newest = use.deploy(stricter());
        done(move(newest));
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！\n").number();
        hall.submit(draft, new Submission(second, "", List.of(), List.of(), "改了"));
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
        assertThat(versionOf(draft)).isEqualTo(newest);
    }

    @Test
    void tellsTheRecordOfTheDraftWhoMovedItAndWhy() {
        DraftId draft = submitted();
        int newest = use.deploy(stricter());
        done(move(newest));
        assertThat(
                        jdbc.sql(
                                        """
                                        select convert_from(payload, 'UTF8') from record.entry
                                        where stream = 'draft:' || ? order by seq desc limit 1
                                        """)
                                .param(draft.toString())
                                .query(String.class)
                                .single())
                .contains("review.route-moved", hall.id("tian").toString(), "新規定")
                .contains("\"fromVersion\":1", "\"routeVersion\":" + newest);
    }

    @Test
    void leavesAReviewWhoseOpenStationHasChanged() {
        submitted();
        int newest =
                use.deploy(
                        file("brief", key).replace("rostrum:rule=\"ANY\"", "rostrum:rule=\"ALL\""));
        assertThat(only().reasons())
                .extracting(Refusal::code)
                .containsExactly("move.station-changed");
        assertThat(codes(move(newest))).containsExactly("move.station-changed");
    }

    @Test
    void leavesAReviewWhoseWayOrLeadersTheNewVersionDoesNotHave() {
        submitted();
        int newest =
                use.deploy(
                        file("brief", key).replace("rostrum:count=\"1\"", "rostrum:count=\"2\""));
        assertThat(codes(move(newest))).containsExactly("move.nobody-chosen");
        int renamed =
                use.deploy(
                        file("brief", key)
                                .replace("\"office\"", "\"bureau\"")
                                .replace("'office'", "'bureau'"));
        assertThat(codes(move(renamed))).containsExactly("move.way-changed");
    }

    @Test
    void leavesAReviewThatHasPassedAStationWhichIsGone() {
        DraftId draft = submitted();
        hall.approve(draft, "he");
        hall.decide(draft, "liang", Verdict.RETURN, "重來", "start");
        int newest =
                use.deploy(
                        file("brief", key)
                                .replace("\"leaders\"", "\"chiefs\"")
                                .replace("'leaders'", "'chiefs'")
                                .replace("rostrum:seats=\"chiefs\"", "rostrum:seats=\"leaders\""));
        assertThat(codes(move(newest))).containsExactly("move.station-gone");
    }

    @Test
    void refusesOthersAndWithoutAReasonAndWhatIsOver() {
        DraftId draft = submitted();
        int newest = use.deploy(stricter());
        ReviewId review = only().review();
        assertThat(codes(moving.move(review, newest, "理由", hall.actor("lin"))))
                .containsExactly("routes.system-admin-only");
        assertThat(codes(moving.move(review, newest, "", hall.actor("tian"))))
                .containsExactly("routes.reason-missing");
        assertThat(codes(moving.move(review, newest - 1, "理由", hall.actor("tian"))))
                .containsExactly("move.newer-version");
        done(move(newest));
        assertThat(codes(moving.move(review, newest, "理由", hall.actor("tian"))))
                .containsExactly("move.moved-already");
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(codes(moving.move(review, newest, "理由", hall.actor("tian"))))
                .containsExactly("move.review-unknown");
    }

    @Test
    void letsADecisionAndAMoveHappenInTheSameInstant() {
        for (int time = 0; time < 5; time++) {
            DraftId draft = submitted();
            int newest = use.deploy(stricter() + "\n".repeat(time + 1));
            Movable movable =
                    moving.preview(key).stream()
                            .filter(m -> m.reasons().isEmpty())
                            .reduce((_, last) -> last)
                            .orElseThrow();
            List<Callable<Object>> both =
                    List.of(
                            () -> moving.move(movable.review(), newest, "新規定", hall.actor("tian")),
                            () -> hall.tryToDecide(draft, "he", Verdict.APPROVE, "", null));
            Together.run(both);
            hall.approve(draft, "liang");
            assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
        }
    }
}
