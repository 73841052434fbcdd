package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.deadline.CalendarComparison;
import org.rostrum.workflow.deadline.CalendarDay;
import org.rostrum.workflow.deadline.DayKind;
import org.rostrum.workflow.deadline.ImportingCalendar;
import org.rostrum.workflow.deadline.SettingCalendarDay;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holidays and make-up working days: read by all, kept by system administrators. */
@RestController("apiCalendar")
@RequestMapping("/api/calendar")
@Tag(name = "Calendar")
class CalendarController {

    private final WorkingCalendar calendar;
    private final SettingCalendarDay setting;
    private final ImportingCalendar importing;
    private final Wording wording;

    CalendarController(
            WorkingCalendar calendar,
            SettingCalendarDay setting,
            ImportingCalendar importing,
            Wording wording) {
        this.calendar = calendar;
        this.setting = setting;
        this.importing = importing;
        this.wording = wording;
    }

    @Schema(name = "Calendar")
    record View(long edition, List<CalendarDay> days) {}

    @Schema(name = "NewCalendarDay")
    record Body(@NotNull DayKind kind, @Nullable @Size(max = 100) String note) {}

    @Schema(name = "CalendarImport")
    record File(
            @NotNull String csv,
            @Schema(description = "The edition of the preview; left out: only a preview.")
                    @Nullable Long edition) {}

    @Schema(name = "CalendarImportAnswer")
    record Answer(long edition, boolean written, List<Line> lines) {}

    @Schema(name = "CalendarImportLine")
    record Line(
            long number,
            CalendarComparison.Effect effect,
            @Nullable CalendarDay day,
            @Nullable CalendarDay before,
            List<Reason> problems) {}

    @GetMapping
    @Operation(summary = "The days that are not as their weekday is, in their order")
    View read() {
        return new View(calendar.edition(), calendar.all());
    }

    @PutMapping("/{day}")
    @Operation(summary = "Say that a day is a holiday or a make-up working day")
    CalendarDay set(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var wanted = new CalendarDay(day, body.kind(), Given.or(body.note(), ""));
        return Refused.unless(setting.set(wanted, person.actor()));
    }

    @DeleteMapping("/{day}")
    @Operation(summary = "Let a day be as its weekday is again")
    ResponseEntity<Void> remove(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @AuthenticationPrincipal SignedIn person) {
        Refused.unless(setting.remove(day, person.actor()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/imports")
    @Operation(summary = "Preview a CSV file, or, naming the preview's edition, take it over")
    Answer take(@RequestBody File body, @AuthenticationPrincipal SignedIn person, Locale locale) {
        var edition = body.edition();
        var preview =
                Refused.unless(
                        edition == null
                                ? importing.preview(body.csv(), person.actor())
                                : importing.write(body.csv(), edition, person.actor()));
        var lines = preview.lines().stream().map(line -> line(line, locale)).toList();
        return new Answer(preview.edition(), edition != null, lines);
    }

    private Line line(CalendarComparison.Line line, Locale locale) {
        return new Line(
                line.number(),
                line.effect(),
                line.day(),
                line.before(),
                line.problems().stream().map(p -> wording.reason(p, locale)).toList());
    }
}
