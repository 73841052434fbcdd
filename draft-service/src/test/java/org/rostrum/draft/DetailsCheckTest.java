package org.rostrum.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Outcomes.codes;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Refusal;
import testing.rostrum.Samples;

class DetailsCheckTest {

    private static final LocalDateTime SPRING = LocalDateTime.of(2026, 3, 12, 9, 30);

    @Test
    void acceptsUsualDetails() {
        assertThat(DetailsCheck.problems(Samples.details("講話"))).isEmpty();
    }

    @Test
    void acceptsThatLittleIsKnownYet() {
        assertThat(DetailsCheck.problems(details("講話", "", null, null, 0))).isEmpty();
    }

    @Test
    void wantsATitle() {
        assertThat(codes(DetailsCheck.problems(details(" 　", "", null, null, 0))))
                .containsExactly("details.title-missing");
    }

    @Test
    void reportsEverythingAtOnce() {
        DraftDetails wrong =
                new DraftDetails(
                        "長".repeat(201),
                        "場".repeat(201),
                        "人".repeat(101),
                        LocalDateTime.MAX,
                        "\0",
                        601,
                        Urgency.NORMAL,
                        Classification.PUBLIC,
                        people(21));
        assertThat(codes(DetailsCheck.problems(wrong)))
                .containsExactly(
                        "details.title-too-long",
                        "details.occasion-too-long",
                        "details.speaker-too-long",
                        "details.venue-characters",
                        "details.speech-at-year",
                        "details.minutes",
                        "details.co-drafters-many");
    }

    @Test
    void acceptsTheLargestOfEverything() {
        assertThat(
                        DetailsCheck.problems(
                                details("長".repeat(200), "場".repeat(200), SPRING, 600, 20)))
                .isEmpty();
    }

    @Property
    void acceptsOneToSixHundredMinutes(@ForAll @IntRange(min = -10, max = 700) int minutes) {
        assertThat(DetailsCheck.problems(details("講話", "", null, minutes, 0)).isEmpty())
                .isEqualTo(minutes >= 1 && minutes <= 600);
    }

    @Property
    void acceptsYearsInWhichSpeechesAreGiven(@ForAll @IntRange(min = 1, max = 9999) int year) {
        assertThat(DetailsCheck.problems(details("講話", "", SPRING.withYear(year), 10, 0)).isEmpty())
                .isEqualTo(year >= 1900 && year <= 2199);
    }

    @Test
    void namesTheYearWithoutAThousandsSeparator() {
        assertThat(DetailsCheck.problems(details("講話", "", SPRING.withYear(1011), 10, 0)))
                .containsExactly(Refusal.invalid("details.speech-at-year", "1900", "2199", "1011"));
    }

    @Test
    void namesWhoCannotBeACoDrafter() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertThat(DetailsCheck.coDrafterProblems(Set.of())).isEmpty();
        assertThat(codes(DetailsCheck.coDrafterProblems(Set.of(nobody))))
                .containsExactly("details.co-drafters-unfit");
    }

    private static DraftDetails details(
            String title,
            String occasion,
            @Nullable LocalDateTime at,
            @Nullable Integer minutes,
            int coDrafters) {
        return new DraftDetails(
                title,
                occasion,
                "",
                at,
                "",
                minutes,
                Urgency.URGENT,
                Classification.SENSITIVE,
                people(coDrafters));
    }

    private static Set<PersonId> people(int count) {
        return Stream.generate(() -> new PersonId(UUID.randomUUID()))
                .limit(count)
                .collect(Collectors.toSet());
    }
}
