package org.rostrum.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.deadline.DeadlineSettings;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.rostrum.workflow.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about the calendar share. */
@Component
class CalendarDesk {

    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;
    private final Wording wording;

    CalendarDesk(WorkingCalendar calendar, DeadlineSettings settings, Wording wording) {
        this.calendar = calendar;
        this.settings = settings;
        this.wording = wording;
    }

    String page(DayForm form, SignedIn by, Model model) {
        model.addAttribute("days", calendar.all());
        model.addAttribute("hours", settings.workingHours().replace('-', '–').replace(",", " "));
        model.addAttribute("form", form);
        model.addAttribute("mayEdit", by.has(Role.SYSTEM_ADMIN));
        return "calendar/calendar";
    }

    /** Only those who keep the calendar come further. */
    void openToKeep(SignedIn by) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new AccessDeniedException("not a keeper of the calendar");
        }
    }

    void refused(List<Refusal> reasons, HttpServletResponse response, Model model) {
        response.setStatus(RefusalStatus.of(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
    }
}
