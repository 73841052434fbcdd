package org.rostrum.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.deadline.CalendarComparison.Effect;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class CalendarTest {

    private static final Actor KEEPER =
            new Actor(UUID.randomUUID(), "田管", List.of("SYSTEM_ADMIN"), null, "password");
    private static final Actor OFFICE =
            new Actor(UUID.randomUUID(), "何宛珊", List.of("OFFICE"), null, "password");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final WorkingCalendar calendar;
    private final SettingCalendarDay setting;
    private final ImportingCalendar importing;
    private final Chains chains;

    CalendarTest(
            WorkingCalendar calendar,
            SettingCalendarDay setting,
            ImportingCalendar importing,
            Chains chains) {
        this.calendar = calendar;
        this.setting = setting;
        this.importing = importing;
        this.chains = chains;
    }

    private List<Entry> told(String event) {
        return chains.entries("settings", null, 200).items().stream()
                .filter(entry -> entry.event().equals(event))
                .toList();
    }

    private static CalendarDay holiday(LocalDate day, String note) {
        return new CalendarDay(day, DayKind.HOLIDAY, note);
    }

    @Test
    void saysWhatADayIsAndRecordsItOnce() {
        CityHall.done(setting.set(holiday(DAY, "元旦"), KEEPER));
        long edition = calendar.edition();
        CityHall.done(setting.set(holiday(DAY, "元旦"), KEEPER));
        assertThat(calendar.edition()).isEqualTo(edition);
        assertThat(calendar.now().time().worksOn(DAY)).isFalse();
        assertThat(told("calendar.day-set").getFirst().facts())
                .containsEntry("day", "2027-01-01")
                .containsEntry("dayKind", "HOLIDAY")
                .containsEntry("note", "元旦");
        CityHall.done(setting.remove(DAY, KEEPER));
        assertThat(calendar.now().time().worksOn(DAY)).isTrue();
        assertThat(told("calendar.day-removed")).hasSize(1);
        assertThat(CityHall.refused(setting.remove(DAY, KEEPER)))
                .containsExactly("calendar.day-unknown");
    }

    @Test
    void refusesWhoDoesNotKeepItAndEverythingThatIsWrong() {
        assertThat(CityHall.refused(setting.set(holiday(DAY, ""), OFFICE)))
                .containsExactly("calendar.system-admin-only");
        assertThat(CityHall.refused(setting.remove(DAY, OFFICE)))
                .containsExactly("calendar.system-admin-only");
        assertThat(CityHall.refused(importing.preview("day,kind\n", OFFICE)))
                .containsExactly("calendar.system-admin-only");
        var wrong = holiday(LocalDate.of(1999, 1, 1), "長\n".repeat(60));
        assertThat(CityHall.refused(setting.set(wrong, KEEPER)))
                .containsExactly(
                        "calendar.day-out-of-range",
                        "calendar.note-too-long",
                        "calendar.note-one-line");
    }

    @Test
    void previewsAFileAndTakesItOver() {
        CityHall.done(setting.set(holiday(LocalDate.of(2028, 2, 1), "春節"), KEEPER));
        String csv = "\ufeff日期,種類,備註\n2028-02-01,放假,春節\n2028/02/05,補班,\n\n2028-02-02,假日,x\n";
        var preview = CityHall.done(importing.preview(csv, KEEPER));
        assertThat(preview.lines())
                .extracting(CalendarComparison.Line::effect)
                .containsExactly(Effect.SAME, Effect.NEW, Effect.NEW);
        assertThat(calendar.now().time().worksOn(LocalDate.of(2028, 2, 5))).isFalse();
        CityHall.done(importing.write(csv, preview.edition(), KEEPER));
        assertThat(calendar.now().time().worksOn(LocalDate.of(2028, 2, 5))).isTrue();
        assertThat(told("calendar.imported"))
                .anySatisfy(entry -> assertThat((List<?>) entry.facts().get("added")).hasSize(2));
        assertThat(CityHall.refused(importing.write(csv, preview.edition(), KEEPER)))
                .containsExactly("calendar.changed-since-preview");
    }

    @Test
    void writesNothingOfAFileWithWrongLines() {
        String csv = "day,kind\n2029-01-01,holiday\n2029-01-01,workday\n2029-13-01,feast\n";
        var preview = CityHall.done(importing.preview(csv, KEEPER));
        assertThat(preview.lines().get(1).problems())
                .extracting(problem -> problem.code())
                .containsExactly("calendar.csv-twice");
        assertThat(preview.lines().get(2).problems())
                .extracting(problem -> problem.code())
                .containsExactly("calendar.csv-day-unreadable", "calendar.csv-kind-unknown");
        assertThat(preview.importable()).isFalse();
        assertThat(CityHall.refused(importing.write(csv, preview.edition(), KEEPER)))
                .containsExactly("calendar.csv-wrong-lines");
        assertThat(calendar.now().time().worksOn(LocalDate.of(2029, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', calendar.csv-columns-missing",
        "'day,what', calendar.csv-columns-missing",
        "'day,kind\n\"2029', calendar.csv-malformed"
    })
    void refusesWhatIsNoSuchFile(String csv, String code) {
        assertThat(CityHall.refused(importing.preview(csv, KEEPER))).containsExactly(code);
    }

    @Test
    void refusesAFileThatIsTooLong() {
        assertThat(CityHall.refused(importing.preview("x".repeat(200_001), KEEPER)))
                .containsExactly("calendar.csv-too-long");
        assertThat(CityHall.refused(importing.preview("day,kind\n".repeat(2_001), KEEPER)))
                .containsExactly("calendar.csv-too-many-lines");
    }

    @Test
    void letsOneOfTwoConfirmAPreview() {
        String csv = "day,kind\n2030-01-01,holiday\n";
        long edition = CityHall.done(importing.preview(csv, KEEPER)).edition();
        List<Outcome<CalendarComparison>> both =
                Together.run(
                        List.of(
                                () -> importing.write(csv, edition, KEEPER),
                                () -> importing.write(csv, edition, KEEPER)));
        assertThat(both).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
    }
}
