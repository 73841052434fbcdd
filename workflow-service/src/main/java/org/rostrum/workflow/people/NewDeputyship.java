package org.rostrum.workflow.people;

import java.time.LocalDate;
import java.util.Set;
import org.rostrum.draft.PersonId;

/**
 * An appointment that somebody wants to make.
 *
 * @param principal who is acted for
 * @param from the first day
 * @param until the last day, which counts as well
 * @param routes keys; empty for all
 */
public record NewDeputyship(
        PersonId principal,
        PersonId deputy,
        LocalDate from,
        LocalDate until,
        Set<String> routes,
        String reason) {

    public NewDeputyship {
        routes = Set.copyOf(routes);
        reason = reason.strip();
    }

    Stretch stretch() {
        return new Stretch(from, until, routes);
    }
}
