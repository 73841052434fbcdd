package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.revision.Saving;
import org.rostrum.workflow.CarryPreview.SeatPreview;
import org.rostrum.workflow.CarryPreview.StationPreview;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class PreviewingTest {

    private final ApplicationContext context;
    private final Previewing previewing;
    private final Statuses statuses;
    private CityHall hall;

    PreviewingTest(ApplicationContext context, Previewing previewing, Statuses statuses) {
        this.context = context;
        this.previewing = previewing;
        this.statuses = statuses;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    private DraftId returned(@Nullable String resumeAt) {
        DraftId draft = hall.draftBeingCountersigned();
        hall.approve(draft, "huang");
        hall.decide(draft, "zheng", Verdict.ABSTAIN, "", null);
        hall.decide(draft, "fang", Verdict.RETURN, "請改", resumeAt);
        return draft;
    }

    private CarryPreview preview(DraftId draft) {
        return CityHall.done(previewing.preview(draft, hall.id("lin")));
    }

    private void type(DraftId draft, String body) {
        context.getBean(Saving.class)
                .save(draft, 1, CityHall.text("各位朋友：\n\n" + body + "\n"), hall.actor("lin"));
    }

    @Test
    void namesTheNumberThatMatters() {
        DraftId draft = returned(null);
        type(draft, "大家好！今年全市新增企業3,412家。");
        CarryPreview preview = preview(draft);
        assertThat(preview.revision()).isEqualTo(2);
        assertThat(preview.saved()).isFalse();
        assertThat(preview.resumesAt().en()).isEqualTo("Countersigning");
        SeatPreview finance = preview.stations().get(1).seats().getFirst();
        assertThat(finance)
                .returns("財政局", SeatPreview::seatName)
                .returns(ChangeKind.FACT, SeatPreview::change)
                .returns(true, SeatPreview::again);
        assertThat(finance.matters())
                .singleElement()
                .returns(2, NamedChange::paragraph)
                .returns("3,214家", NamedChange::before)
                .returns("3,412家", NamedChange::after);
    }

    @Test
    void isOfTheNewestRevisionWhereTheTextReadsAsItDoes() {
        DraftId draft = returned(null);
        assertThat(preview(draft))
                .returns(1, CarryPreview::revision)
                .returns(true, CarryPreview::saved);
        type(draft, "大家好！今年全市新增企業3,412家。");
        assertThat(preview(draft)).returns(false, CarryPreview::saved);
        hall.revise(draft, "lin");
        CarryPreview saved = preview(draft);
        assertThat(saved).returns(2, CarryPreview::revision).returns(true, CarryPreview::saved);
        assertThat(saved.stations().get(1).seats().getFirst().matters()).hasSize(1);
    }

    @Test
    void asksForNoReasonWhereSomethingWasReturned() {
        DraftId draft = returned(null);
        SeatPreview press = preview(draft).stations().get(1).seats().getLast();
        assertThat(press.fate()).isEqualTo(Fate.RETURNED);
        assertThat(press.matters()).isEmpty();
    }

    @Test
    void showsNothingToOthersOrWhileTheReviewRuns() {
        DraftId draft = returned(null);
        assertThat(refused(draft, "huang")).containsExactly("submission.not-yours");
        assertThat(refused(hall.draftUnderReview(), "huang")).containsExactly("draft.unknown");
        assertThat(refused(hall.draftUnderReview(), "lin"))
                .containsExactly("submission.not-returned");
        assertThat(refused(hall.draft(), "lin")).containsExactly("submission.not-returned");
    }

    private List<String> refused(DraftId draft, String username) {
        return CityHall.refused(previewing.preview(draft, hall.id(username)));
    }

    /** What was said before the resubmission is what happens at it. */
    @ParameterizedTest
    @CsvSource({
        "station, 大家好！今年全市新增企業3,214家。",
        "station, '大家好，今年全市新增企業3,214家。'",
        "station, 大家好！今年全市新增企業3,412家。",
        "station, 大家好！今年全市又新增企業3,214家。",
        "start, 大家好！今年全市新增企業3,214家。",
        "start, '大家好，今年全市新增企業3,214家。'",
        "start, 大家好！今年全市新增企業3,412家。",
    })
    void agreesWithWhatTheResubmissionDoes(String resumeAt, String body) {
        DraftId draft = returned(resumeAt);
        type(draft, body);
        CarryPreview preview = preview(draft);
        int revision = hall.revise(draft, "lin").number();
        assertThat(preview(draft).stations()).isEqualTo(preview.stations());
        hall.submit(draft, hall.standard(revision));
        assertThat(preview.revision()).isEqualTo(revision);
        List<String> done = done(draft);
        assertThat(done).isNotEmpty();
        assertThat(done).isSubsetOf(foreseen(preview));
        assertThat((long) done.size()).isGreaterThanOrEqualTo(opened(preview));
    }

    private List<String> done(DraftId draft) {
        ReviewStatus status = statuses.of(draft).orElseThrow();
        return Stream.concat(
                        status.lanes().stream()
                                .flatMap(lane -> lane.seats().stream())
                                .map(ReviewStatus.Seat::decision),
                        status.earlier().stream())
                .filter(Objects::nonNull)
                .filter(decision -> decision.effect() != null)
                .map(d -> d.seatName() + " " + Objects.requireNonNull(d.effect()).fate())
                .distinct()
                .toList();
    }

    private static List<String> foreseen(CarryPreview preview) {
        return preview.stations().stream()
                .flatMap(station -> station.seats().stream())
                .filter(seat -> seat.fate() != Fate.RETURNED)
                .map(seat -> seat.seatName() + " " + seat.fate())
                .toList();
    }

    /** Seats of the first station that opens, and of those that stay passed. */
    private static long opened(CarryPreview preview) {
        StationPreview first =
                preview.stations().stream().filter(StationPreview::opens).findFirst().orElseThrow();
        return preview.stations().stream()
                .filter(station -> !station.opens() || station.equals(first))
                .flatMap(station -> station.seats().stream())
                .filter(seat -> seat.fate() != Fate.RETURNED)
                .count();
    }
}
