package org.rostrum.workflow.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.PersonId;

/**
 * That somebody may act for somebody else.
 *
 * @param principal who is acted for
 * @param until the last day, which counts as well
 * @param routes keys; empty for all
 * @param appointedBy the principal, or an administrator on the principal's behalf
 */
public record Deputyship(
        DeputyId id,
        PersonId principal,
        String principalName,
        PersonId deputy,
        String deputyName,
        LocalDate from,
        LocalDate until,
        List<String> routes,
        String reason,
        PersonId appointedBy,
        String appointedByName,
        Instant appointedAt) {

    public Deputyship {
        routes = List.copyOf(routes);
    }

    public boolean everywhere() {
        return routes.isEmpty();
    }

    public boolean begun(LocalDate day) {
        return !from.isAfter(day);
    }

    boolean over(LocalDate day) {
        return until.isBefore(day);
    }

    Stretch stretch() {
        return new Stretch(from, until, Set.copyOf(routes));
    }

    Circles.Link link() {
        return new Circles.Link(principal, deputy, stretch());
    }
}
