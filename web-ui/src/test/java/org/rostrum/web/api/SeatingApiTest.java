package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.ChoosingNext;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.StoppedReviews.Stopped;

class SeatingApiTest extends ApiTest {

    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final String ADDRESS = "/api/seats/" + SEAT + "/seating";
    private static final Label STATION = new Label("會簽", "会签", "Countersigning");

    private static NamedPerson lin() {
        return new NamedPerson(CityHall.person("lin"), "lin", "林美玲");
    }

    @Test
    void putsAPersonThereByUsername() {
        when(seatingSomebody.seat(
                        SEAT, CityHall.person("lin"), "無人", CityHall.signedIn("huang").actor()))
                .thenReturn(Outcome.done(new Receipt("draft:x", 5, "b".repeat(64))));
        var done = post("huang", ADDRESS, "{\"to\": \"lin\", \"reason\": \"無人\"}");
        assertThat(done).hasStatus(200);
        assertThat(ApiTest.<Integer>read(done, "$.sequence")).isEqualTo(5);
    }

    @Test
    void saysWhyItIsRefused() {
        when(seatingSomebody.seat(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.forbidden("seating.office-only")));
        assertProblem(
                        post("huang", ADDRESS, "{\"to\": \"lin\", \"reason\": \"無人\"}"),
                        ProblemType.FORBIDDEN)
                .withCodes("seating.office-only")
                .saying("Only the office");
    }

    @Test
    void refusesAnUnknownPersonBeforeAnybodyIsAsked() {
        assertProblem(
                        post("huang", ADDRESS, "{\"to\": \"nobody\", \"reason\": \"無人\"}"),
                        ProblemType.REFUSED)
                .withFields("to");
        assertProblem(post("huang", ADDRESS, "{}"), ProblemType.INVALID_FIELDS)
                .withFields("to", "reason");
        verifyNoInteractions(seatingSomebody);
    }

    @Test
    void tellsWhoCouldBePutThere() {
        when(seatingSomebody.candidates(SEAT, CityHall.person("huang"))).thenReturn(List.of(lin()));
        assertThat(ApiTest.<String>read(get("huang", ADDRESS), "$.items[0].username"))
                .isEqualTo("lin");
    }

    @Test
    void tellsWhoCanBeChosenForTheNextStation() {
        var choice = new ChoosingNext.Choice(STATION, List.of(lin()), List.of());
        when(choosingNext.choice(SEAT, CityHall.person("huang"))).thenReturn(Optional.of(choice));
        String address = "/api/seats/" + SEAT + "/next-people";
        assertThat(ApiTest.<String>read(get("huang", address), "$.people[0].name"))
                .isEqualTo("林美玲");
        assertProblem(get(STRANGER, address), ProblemType.NOT_FOUND)
                .withCodes("chosen.nothing-here");
    }

    @Test
    void listsWhatStops() {
        var one =
                new Stopped(
                        new DraftId(UUID.randomUUID()),
                        "SP-2026-0001",
                        null,
                        STATION,
                        SEAT,
                        "水務局",
                        Instant.EPOCH);
        when(stoppedReviews.all(CityHall.person("huang"))).thenReturn(Outcome.done(List.of(one)));
        var listed = get("huang", "/api/stopped-reviews");
        assertThat(ApiTest.<String>read(listed, "$.items[0].seatName")).isEqualTo("水務局");
        assertThat(ApiTest.<Object>read(listed, "$.items[0].title")).isNull();
        when(stoppedReviews.all(CityHall.person("lin")))
                .thenReturn(Outcome.refused(Refusal.forbidden("stopped.not-yours")));
        assertProblem(get("lin", "/api/stopped-reviews"), ProblemType.FORBIDDEN)
                .withCodes("stopped.not-yours");
    }
}
