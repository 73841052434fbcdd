package org.rostrum.workflow.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.rostrum.workflow.deadline.WorkingHours.Stretch;

/**
 * Counts in working days and hours. Weekends are off; the calendar's days say otherwise. What
 * begins outside of working hours counts from when work is taken up again; a day later is the next
 * working day at the same time.
 */
public record WorkingTime(ZoneId zone, WorkingHours hours, Map<LocalDate, DayKind> days) {

    public WorkingTime {
        days = Map.copyOf(days);
    }

    public boolean worksOn(LocalDate day) {
        DayKind kind = days.get(day);
        if (kind != null) {
            return switch (kind) {
                case HOLIDAY -> false;
                case WORKDAY -> true;
            };
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether somebody works in this moment. */
    public boolean worksAt(Instant moment) {
        LocalDateTime local = local(moment);
        return onwards(local).equals(local);
    }

    /** The working day that is so many after this one; with 0 the day itself or the next. */
    public LocalDate daysAfter(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            left -= worksOn(at) ? 1 : 0;
        }
        return worksOn(at) ? at : daysAfter(at, 1);
    }

    public Instant after(Instant moment, Span span) {
        LocalDateTime from = onwards(local(moment));
        return instant(
                switch (span.unit()) {
                    case DAYS ->
                            daysAfter(from.toLocalDate(), span.amount()).atTime(from.toLocalTime());
                    case HOURS -> hoursAfter(from, Duration.ofHours(span.amount()));
                });
    }

    public Instant before(Instant moment, Span span) {
        LocalDateTime to = backwards(local(moment));
        return instant(
                switch (span.unit()) {
                    case DAYS ->
                            daysBefore(to.toLocalDate(), span.amount()).atTime(to.toLocalTime());
                    case HOURS -> hoursBefore(to, Duration.ofHours(span.amount()));
                });
    }

    private LocalDate daysBefore(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.minusDays(1);
            left -= worksOn(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDateTime hoursAfter(LocalDateTime from, Duration length) {
        Duration left = length;
        LocalDate day = from.toLocalDate();
        LocalTime time = from.toLocalTime();
        while (true) {
            for (Stretch stretch : hours.stretches()) {
                LocalTime begin = time.isAfter(stretch.from()) ? time : stretch.from();
                Duration there = Duration.between(begin, stretch.to());
                if (there.compareTo(left) >= 0) {
                    return day.atTime(begin.plus(left));
                }
                left = there.isPositive() ? left.minus(there) : left;
            }
            day = daysAfter(day, 1);
            time = LocalTime.MIN;
        }
    }

    private LocalDateTime hoursBefore(LocalDateTime to, Duration length) {
        Duration left = length;
        LocalDate day = to.toLocalDate();
        LocalTime time = to.toLocalTime();
        while (true) {
            for (Stretch stretch : hours.stretches().reversed()) {
                LocalTime end = time.isBefore(stretch.to()) ? time : stretch.to();
                Duration there = Duration.between(stretch.from(), end);
                if (there.compareTo(left) >= 0) {
                    return day.atTime(end.minus(left));
                }
                left = there.isPositive() ? left.minus(there) : left;
            }
            day = daysBefore(day, 1);
            time = LocalTime.MAX;
        }
    }

    /** Itself within working hours, their ends included; else where they begin again. */
    private LocalDateTime onwards(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        if (worksOn(day)) {
            for (Stretch stretch : hours.stretches()) {
                if (!moment.toLocalTime().isAfter(stretch.to())) {
                    return moment.toLocalTime().isBefore(stretch.from())
                            ? day.atTime(stretch.from())
                            : moment;
                }
            }
        }
        return daysAfter(day, 1).atTime(hours.stretches().getFirst().from());
    }

    /** Itself within working hours, their ends included; else where they ended last. */
    private LocalDateTime backwards(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        if (worksOn(day)) {
            for (Stretch stretch : hours.stretches().reversed()) {
                if (!moment.toLocalTime().isBefore(stretch.from())) {
                    return moment.toLocalTime().isAfter(stretch.to())
                            ? day.atTime(stretch.to())
                            : moment;
                }
            }
        }
        return daysBefore(day, 1).atTime(hours.stretches().getLast().to());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
