package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.ChangingDetails;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/** Stations that a draft does not ask for are left along the drawn flow, and approved by nobody. */
@RostrumTest
class SkippingTest {

    private final ApplicationContext context;
    private final Statuses statuses;
    private final Chains chains;
    private CityHall hall;

    SkippingTest(ApplicationContext context, Statuses statuses, Chains chains) {
        this.context = context;
        this.statuses = statuses;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        DrawnRoute.deploy(
                context,
                "conditions",
                "urgent seats=\"department:press\" rule=\"ALL\" when=\"urgency == 'URGENT'\"",
                "head seats=\"head\" rule=\"ALL\" lapsed=\"again\"",
                "sensitive seats=\"department:justice\" rule=\"ALL\""
                        + " when=\"classification == 'SENSITIVE' or urgency != 'NORMAL'\"",
                "also seats=\"department:finance\" rule=\"ALL\" when=\"speaker contains '市長'\"",
                "leader seats=\"people:liang\" rule=\"ALL\"");
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    private DraftId submitted(Urgency urgency) {
        DraftId draft = hall.draft("lin", "policy", urgency, Set.of());
        hall.submit(draft, new Submission(1, "conditions", List.of(), List.of(), ""));
        return draft;
    }

    private List<LaneState> lanes(DraftId draft) {
        return statuses.of(draft).orElseThrow().lanes().stream()
                .map(ReviewStatus.Lane::state)
                .toList();
    }

    private List<Entry> told(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    @Test
    void askOnlyThoseStationsThatTheDraftAsksFor() {
        DraftId draft = submitted(Urgency.NORMAL);
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.SKIPPED,
                        LaneState.ACTIVE,
                        LaneState.SKIPPED,
                        LaneState.SKIPPED,
                        LaneState.WAITING);
        hall.approve(draft, "qiu");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
        assertThat(told(draft, "decision.made")).hasSize(2);
    }

    @Test
    void askTheOthersWhereItDoes() {
        DraftId draft = submitted(Urgency.URGENT);
        for (String username : List.of("fang", "qiu", "zheng", "liang")) {
            hall.approve(draft, username);
        }
        assertThat(lanes(draft))
                .containsExactly(
                        LaneState.PASSED,
                        LaneState.PASSED,
                        LaneState.PASSED,
                        LaneState.SKIPPED,
                        LaneState.PASSED);
    }

    @Test
    void areRecordedAsDoneByTheSystemAndNotAsApproved() {
        DraftId draft = submitted(Urgency.NORMAL);
        hall.approve(draft, "qiu");
        List<Entry> skipped = told(draft, "station.skipped");
        assertThat(skipped).hasSize(3).allMatch(entry -> entry.actor().person() == null);
        assertThat(skipped.get(1).facts())
                .containsEntry("station", "sensitive")
                .containsEntry("round", 1L)
                .containsEntry("condition", "classification == 'SENSITIVE' or urgency != 'NORMAL'");
        assertThat(told(draft, "station.closed"))
                .extracting(entry -> entry.facts().get("station"))
                .containsExactly("head");
    }

    @Test
    void areLookedAtAnewInEachRound() {
        DraftId draft = submitted(Urgency.NORMAL);
        hall.approve(draft, "qiu");
        hall.decide(draft, "liang", Verdict.RETURN, "請改", "start");
        urgent(draft);
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年新增企業3,412家。\n").number();
        hall.submit(draft, new Submission(second, "", List.of(), List.of(), "改為急件"));
        for (String username : List.of("fang", "qiu", "zheng", "liang")) {
            hall.approve(draft, username);
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
        assertThat(lanes(draft).getFirst()).isEqualTo(LaneState.PASSED);
    }

    private void urgent(DraftId draft) {
        DraftDetails was = hall.find(draft).head().details();
        CityHall.done(
                context.getBean(ChangingDetails.class)
                        .change(
                                draft,
                                new DraftDetails(
                                        was.title(),
                                        was.occasion(),
                                        was.speaker(),
                                        was.speechAt(),
                                        was.venue(),
                                        was.expectedMinutes(),
                                        Urgency.URGENT,
                                        was.classification(),
                                        was.coDrafters()),
                                hall.actor("lin")));
    }

    @Test
    void goOnBehindAStationThatNoLongerApplies() {
        DraftId draft = submitted(Urgency.URGENT);
        hall.decide(draft, "fang", Verdict.RETURN, "請改", null);
        DraftDetails was = hall.find(draft).head().details();
        assertThat(was.urgency()).isEqualTo(Urgency.URGENT);
        CityHall.done(
                context.getBean(ChangingDetails.class)
                        .change(
                                draft,
                                new DraftDetails(
                                        was.title(),
                                        was.occasion(),
                                        "李市長",
                                        was.speechAt(),
                                        was.venue(),
                                        was.expectedMinutes(),
                                        Urgency.NORMAL,
                                        was.classification(),
                                        was.coDrafters()),
                                hall.actor("lin")));
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年新增企業3,412家。\n").number();
        hall.submit(draft, new Submission(second, "", List.of(), List.of(), "不急了"));
        for (String username : List.of("qiu", "yip", "liang")) {
            hall.approve(draft, username);
        }
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }
}
