package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.process.Engine;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.process.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares engine, seats and decisions, draft and record of every review, as of one moment, so that
 * it can run while people work.
 */
@Component
public class ConsistencyCheck {

    private final CheckStore store;
    private final Engine engine;
    private final SeatStore seats;
    private final Routes routes;
    private final TransactionTemplate oneMoment;

    ConsistencyCheck(
            CheckStore store,
            Engine engine,
            SeatStore seats,
            Routes routes,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.engine = engine;
        this.seats = seats;
        this.routes = routes;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
    }

    /**
     * Something that does not agree, in words.
     *
     * @param review null where a draft or the engine knows of one that does not exist
     * @param number the draft's; empty where none is known
     */
    public record Finding(@Nullable ReviewId review, String number, String problem) {}

    /** Empty when everything agrees. */
    public List<Finding> run() {
        return requireNonNull(
                oneMoment.execute(_ -> {
                    List<Finding> findings = new ArrayList<>(store.findings());
                    findings.addAll(engineAgrees());
                    findings.addAll(stationsThatShouldHaveEnded());
                    return List.copyOf(findings);
                }));
    }

    private List<Finding> engineAgrees() {
        List<Finding> findings = new ArrayList<>();
        Map<String, CheckStore.Live> live = store.live();
        for (Position at : engine.everywhere()) {
            CheckStore.Live expected = live.remove(at.instance());
            if (expected == null) {
                findings.add(
                        new Finding(
                                null,
                                "",
                                "the engine has a task at %s that belongs to no live review"
                                        .formatted(at.node())));
            } else if (!expected.node().equals(at.node()) || !expected.task().equals(at.task())) {
                findings.add(
                        new Finding(
                                expected.id(),
                                expected.number(),
                                "the review stands at %s but the engine at %s"
                                        .formatted(expected.node(), at.node())));
            }
        }
        live.values()
                .forEach(lost ->
                        findings.add(
                                new Finding(
                                        lost.id(),
                                        lost.number(),
                                        "the engine does not know the review")));
        return findings;
    }

    private List<Finding> stationsThatShouldHaveEnded() {
        List<Finding> findings = new ArrayList<>();
        for (Review review : store.running()) {
            String station = review.standing().node();
            var rule =
                    StationRule.of(
                            routes.version(review.route(), review.routeVersion()).station(station));
            rule.endingOf(seats.active(review.id()))
                    .ifPresent(ending ->
                            findings.add(
                                    new Finding(
                                            review.id(),
                                            "",
                                            "station %s has heard enough (%s) and is open"
                                                    .formatted(station, ending))));
        }
        return findings;
    }
}
