package org.rostrum.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Classification;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Refusal;

class ReadingDetailsTest {

    private static final UUID XU = UUID.randomUUID();

    @Test
    void readsWhatWasTyped() {
        var reading = new ReadingDetails(form("2026-11-28T10:00", "8", "URGENT", XU.toString()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.details().speechAt()).isEqualTo(LocalDateTime.of(2026, 11, 28, 10, 0));
        assertThat(reading.details().expectedMinutes()).isEqualTo(8);
        assertThat(reading.details().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(reading.details().coDrafters()).containsExactly(new PersonId(XU));
    }

    @Test
    void reportsAllThatItCannotRead() {
        var reading = new ReadingDetails(form("tomorrow", "ten", "SOON", "nobody"));
        assertThat(reading.problems())
                .extracting(Refusal::code)
                .containsExactly(
                        "details.speech-at-form",
                        "details.minutes-form",
                        "details.urgency-unknown",
                        "details.co-drafters-form");
    }

    @Test
    void takesMissingFieldsForEmptyOnes() {
        var reading = new ReadingDetails(DetailsForm.EMPTY);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.details().title()).isEmpty();
        assertThat(reading.details().classification()).isEqualTo(Classification.INTERNAL);
    }

    @Test
    void showsDetailsAsTheyWereTyped() {
        DetailsForm typed = form("2026-11-28T10:00", "8", "URGENT", XU.toString());
        assertThat(DetailsForm.of(new ReadingDetails(typed).details())).isEqualTo(typed);
    }

    private static DetailsForm form(
            String speechAt, String minutes, String urgency, String coDrafter) {
        return new DetailsForm(
                "題", "", "", speechAt, "", minutes, urgency, "PUBLIC", List.of(coDrafter));
    }
}
