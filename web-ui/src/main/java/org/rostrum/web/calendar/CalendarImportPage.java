package org.rostrum.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.deadline.CalendarComparison;
import org.rostrum.workflow.deadline.ImportingCalendar;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a CSV file: shows what it would do, and does it once that is confirmed. */
@Controller
class CalendarImportPage {

    private final CalendarDesk desk;
    private final ImportingCalendar importing;

    CalendarImportPage(CalendarDesk desk, ImportingCalendar importing) {
        this.desk = desk;
        this.importing = importing;
    }

    @GetMapping("/calendar/import")
    String choose(@AuthenticationPrincipal SignedIn by) {
        desk.openToKeep(by);
        return "calendar/import";
    }

    /** Nothing is written yet. */
    @PostMapping("/calendar/import")
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn by,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String csv;
        try {
            csv = file == null ? "" : text(file);
        } catch (CharacterCodingException _) {
            desk.refused(List.of(Refusal.invalid("calendar.csv-not-utf8")), response, model);
            return choose(by);
        }
        return show(csv, by, response, model);
    }

    /**
     * @param edition of the calendar as the preview found it
     */
    @PostMapping("/calendar/import/confirmation")
    String confirm(
            @RequestParam(defaultValue = "") String csv,
            @RequestParam(defaultValue = "-1") long edition,
            @AuthenticationPrincipal SignedIn by,
            HttpServletResponse response,
            Model model) {
        return switch (importing.write(csv, edition, by.actor())) {
            case Outcome.Done<CalendarComparison> _ -> "redirect:/calendar?saved";
            case Outcome.Refused<CalendarComparison>(List<Refusal> reasons) -> {
                String shown = show(csv, by, response, model);
                desk.refused(reasons, response, model);
                yield shown;
            }
        };
    }

    private String show(String csv, SignedIn by, HttpServletResponse response, Model model) {
        switch (importing.preview(csv, by.actor())) {
            case Outcome.Done<CalendarComparison>(CalendarComparison preview) -> {
                model.addAttribute("preview", preview);
                model.addAttribute("csv", csv);
            }
            case Outcome.Refused<CalendarComparison>(List<Refusal> reasons) ->
                    desk.refused(reasons, response, model);
        }
        return choose(by);
    }

    private static String text(MultipartFile file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.getBytes()))
                .toString();
    }
}
