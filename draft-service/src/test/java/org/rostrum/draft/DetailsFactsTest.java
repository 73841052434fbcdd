package org.rostrum.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import testing.rostrum.Samples;

class DetailsFactsTest {

    private static final PersonId WEI = new PersonId(UUID.randomUUID());
    private static final DraftDetails BARE =
            new DraftDetails(
                    "講話", "", "", null, "", null, Urgency.NORMAL, Classification.PUBLIC, Set.of());
    private static final DraftDetails FULL =
            new DraftDetails(
                    "講話",
                    "",
                    "",
                    LocalDateTime.of(2026, 3, 12, 9, 30, 59),
                    "",
                    20,
                    Urgency.NORMAL,
                    Classification.PUBLIC,
                    Set.of(WEI));

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(DetailsFacts.of(BARE)).doesNotContainKeys("speechAt", "expectedMinutes");
    }

    @Test
    void tellsTheTimeToTheMinute() {
        assertThat(DetailsFacts.of(FULL)).containsEntry("speechAt", "2026-03-12T09:30");
    }

    @Test
    void tellsOfAChangeOnlyWhatDiffers() {
        assertThat(DetailsFacts.ofChange(BARE, FULL))
                .isEqualTo(
                        Map.of(
                                "before",
                                Map.of("coDrafters", List.of()),
                                "after",
                                Map.of(
                                        "speechAt",
                                        "2026-03-12T09:30",
                                        "expectedMinutes",
                                        20,
                                        "coDrafters",
                                        List.of(WEI.toString()))));
    }

    @Test
    void tellsOldAndNewTitle() {
        assertThat(DetailsFacts.ofChange(Samples.details("舊"), Samples.details("新")))
                .isEqualTo(Map.of("before", Map.of("title", "舊"), "after", Map.of("title", "新")));
    }
}
