package org.rostrum.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.redline.Redline;
import org.rostrum.workflow.CarryPreview.SeatPreview;
import org.rostrum.workflow.CarryPreview.StationPreview;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Says of every station what a new text will mean for what was said there. */
@Component
class Foretelling {

    private final Routes routes;
    private final Seating seating;

    Foretelling(Routes routes, Seating seating) {
        this.routes = routes;
        this.seating = seating;
    }

    /**
     * @param from where the round would begin
     * @param told who would only be told that it lapses, though the station opens again
     */
    List<StationPreview> stations(
            Review review, Station from, Prospect prospect, Predicate<Said> told) {
        Set<PersonId> spoken = new HashSet<>();
        return routes.version(review.route(), review.routeVersion()).stations().stream()
                .map(station -> station(review, station, from, prospect, told, spoken))
                .toList();
    }

    private StationPreview station(
            Review review,
            Station station,
            Station from,
            Prospect prospect,
            Predicate<Said> told,
            Set<PersonId> spoken) {
        boolean opens = station.place() >= from.place();
        List<Fated> fates =
                opens ? opened(review, station, prospect, spoken) : prospect.passed(station);
        fates.stream()
                .filter(fated -> opens && fated.fate().carries())
                .forEach(fated -> spoken.add(fated.said().person()));
        return new StationPreview(
                station.key(),
                DecisionContexts.label(station.name()),
                opens,
                fates.stream()
                        .map(fated -> seat(fated, station, opens && !told.test(fated.said())))
                        .toList());
    }

    private List<Fated> opened(
            Review review, Station station, Prospect prospect, Set<PersonId> spoken) {
        return prospect.at(station, seating.withAdded(station, review), spoken);
    }

    private static SeatPreview seat(Fated fated, Station station, boolean asked) {
        List<NamedChange> matters = matters(fated.since().redline(), station);
        boolean named = fated.fate() == Fate.CHANGED;
        return new SeatPreview(
                fated.said().place().name(),
                fated.said().personName(),
                fated.said().actingForName(),
                fated.said().verdict(),
                fated.said().revision(),
                fated.since().change(),
                fated.fate(),
                asked && !fated.fate().carries(),
                named ? matters.stream().limit(NamedChange.MOST).toList() : List.of(),
                named ? Math.max(0, matters.size() - NamedChange.MOST) : 0);
    }

    private static List<NamedChange> matters(@Nullable Redline redline, Station station) {
        return redline == null
                ? List.of()
                : NamedChange.in(redline, kind -> !station.carry().spans(kind));
    }
}
