package org.rostrum.benchmarks;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;

/** Decisions over HTTP with session, rules and record: every seat of so many drafts, to the end. */
final class DecisionsOverHttp {

    private final Application application;
    private final PostgresServer postgres;
    private final String database;

    DecisionsOverHttp(Application application, PostgresServer postgres, String database) {
        this.application = application;
        this.postgres = postgres;
        this.database = database;
    }

    /** Eight decisions a draft; preparing the drafts is not counted. */
    Rate measure(String title, int drafts, int threads) throws Exception {
        Preparing.drafts(application, title, drafts);
        Rate rate = Rate.NONE;
        try (Connection connection = postgres.connect(database);
                Crowd crowd = new Crowd(application)) {
            for (List<OpenSeat> open = OpenSeat.of(connection, title);
                    !open.isEmpty();
                    open = OpenSeat.of(connection, title)) {
                rate = rate.plus(Rate.of(open, threads, seat -> decide(crowd, seat)));
            }
        }
        return rate;
    }

    private static void decide(Crowd crowd, OpenSeat seat) throws Exception {
        var response =
                crowd.of(seat.username())
                        .post(
                                "/api/seats/" + seat.id() + "/decisions",
                                seat.approval(),
                                UUID.randomUUID().toString());
        if (response.statusCode() != 201) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
    }
}
