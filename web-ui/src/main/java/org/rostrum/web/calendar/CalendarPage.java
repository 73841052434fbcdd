package org.rostrum.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.deadline.CalendarDay;
import org.rostrum.workflow.deadline.SettingCalendarDay;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The days that are not as their weekday is: shown, set and taken away. */
@Controller
class CalendarPage {

    private static final Refusal UNREADABLE = Refusal.invalid("calendar.day-unreadable");

    private final CalendarDesk desk;
    private final SettingCalendarDay setting;

    CalendarPage(CalendarDesk desk, SettingCalendarDay setting) {
        this.desk = desk;
        this.setting = setting;
    }

    @GetMapping("/calendar")
    String show(@AuthenticationPrincipal SignedIn by, Model model) {
        return desk.page(DayForm.EMPTY, by, model);
    }

    @PostMapping("/calendar")
    String set(
            @AuthenticationPrincipal SignedIn by,
            DayForm form,
            HttpServletResponse response,
            Model model) {
        Outcome<CalendarDay> outcome =
                form.read()
                        .map(day -> setting.set(day, by.actor()))
                        .orElseGet(() -> Outcome.refused(UNREADABLE));
        return answer(outcome, form, by, response, model);
    }

    @PostMapping("/calendar/removal")
    String remove(
            @AuthenticationPrincipal SignedIn by,
            DayForm form,
            HttpServletResponse response,
            Model model) {
        Outcome<CalendarDay> outcome =
                form.date()
                        .map(day -> setting.remove(day, by.actor()))
                        .orElseGet(() -> Outcome.refused(UNREADABLE));
        return answer(outcome, DayForm.EMPTY, by, response, model);
    }

    private String answer(
            Outcome<CalendarDay> outcome,
            DayForm form,
            SignedIn by,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<CalendarDay> _ -> "redirect:/calendar?saved";
            case Outcome.Refused<CalendarDay>(List<Refusal> reasons) -> {
                desk.refused(reasons, response, model);
                yield desk.page(form, by, model);
            }
        };
    }
}
