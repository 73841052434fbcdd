package org.rostrum.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.workflow.deadline.DeadlineSettings;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.rostrum.workflow.deadline.WorkingTime;
import org.springframework.stereotype.Component;

/** Says how near speeches are, in working days. */
@Component
public class SpeechDates {

    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;
    private final Clock clock;

    SpeechDates(WorkingCalendar calendar, DeadlineSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    public SpeechDate of(Draft draft) {
        return switch (draft.state()) {
            case DRAFTING, IN_REVIEW, RETURNED -> looking().of(draft.head().details().speechAt());
            case APPROVED, REJECTED, ABANDONED -> SpeechDate.QUIET;
        };
    }

    /** As of now, for several drafts at once. */
    Looking looking() {
        WorkingTime time = calendar.now().time();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), time.zone());
        LocalDate last =
                settings.speechDays().isEmpty()
                        ? now.toLocalDate().minusDays(1)
                        : time.daysAfter(now.toLocalDate(), settings.speechDays().getLast());
        return new Looking(now, last);
    }

    /**
     * @param last day whose speeches are near
     */
    record Looking(LocalDateTime now, LocalDate last) {

        SpeechDate of(@Nullable LocalDateTime speechAt) {
            if (speechAt == null || speechAt.toLocalDate().isAfter(last)) {
                return SpeechDate.QUIET;
            }
            return speechAt.isAfter(now) ? SpeechDate.NEAR : SpeechDate.PAST;
        }
    }
}
