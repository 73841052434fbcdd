package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.deadline.DeadlineSettings;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.rostrum.workflow.deadline.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * Tells the drafter and whoever is asked that a speech is near whose text is not approved: once a
 * distance, and where several have come at once, only the nearest. On working days, in hours of
 * work.
 */
@Component
class WarningOfSpeech {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final SpeechStore store;
    private final DeadlineChronicle chronicle;
    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;
    private final Clock clock;

    WarningOfSpeech(
            Transacting transacting,
            ReviewStore reviews,
            SpeechStore store,
            DeadlineChronicle chronicle,
            WorkingCalendar calendar,
            DeadlineSettings settings,
            Clock clock) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.store = store;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** Drafts that have to be spoken of now. */
    List<SpeechStore.Near> near() {
        WorkingTime time = calendar.now().time();
        Instant now = clock.instant();
        List<SpeechStore.Near> near = new ArrayList<>();
        if (time.worksAt(now)) {
            LocalDateTime local = LocalDateTime.ofInstant(now, time.zone());
            for (int days : settings.speechDays()) {
                var until = time.daysAfter(local.toLocalDate(), days).plusDays(1).atStartOfDay();
                store.near(local, until, days).stream()
                        .filter(one -> near.stream().noneMatch(o -> o.draft().equals(one.draft())))
                        .forEach(near::add);
            }
        }
        return near;
    }

    /** Nothing where somebody was faster, or the draft is not open any more. */
    void warn(SpeechStore.Near near) {
        transacting.once(() -> {
            reviews.lockLive(near.draft());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            boolean first = store.remember(near, now);
            if (first) {
                chronicle.speechNear(
                        near.draft(), near.speechAt(), near.days(), store.concerned(near.draft()));
            }
            return Outcome.done(first);
        });
    }
}
