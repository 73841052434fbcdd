package org.rostrum.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Decisions over HTTP with session, rules and record; preparing the drafts is not counted. */
final class DecisionsOverHttp implements AutoCloseable {

    private static final List<String> FOUR = List.of("finance", "justice", "press", "foreign");

    private final Application application;
    private final Connection connection;
    private final Crowd crowd;

    DecisionsOverHttp(Application application, PostgresServer postgres, String database)
            throws Exception {
        this.application = application;
        this.connection = postgres.connect(database);
        EightDepartments.in(connection);
        this.crowd = new Crowd(application, EightDepartments.reviewers());
    }

    /** Eight departments countersign each of so many drafts. */
    Rate countersigning(String title, int drafts, int threads) throws Exception {
        Preparing.drafts(application, title, drafts, EightDepartments.codes());
        wave(title, threads);
        return wave(title, threads);
    }

    /** So many drafts pass the whole standard route with four departments: eight decisions a draft. */
    Rate standard(String title, int drafts, int threads) throws Exception {
        Preparing.drafts(application, title, drafts, FOUR);
        Rate rate = Rate.NONE;
        for (Rate wave = wave(title, threads); wave.count() > 0; wave = wave(title, threads)) {
            rate = rate.plus(wave);
        }
        return rate;
    }

    private Rate wave(String title, int threads) throws Exception {
        List<OpenSeat> open = openSeats(title);
        try (var connections = new KeptConnections(application.port())) {
            return open.isEmpty()
                    ? Rate.NONE
                    : Rate.of(open, threads, seat -> decide(connections, seat));
        }
    }

    private List<OpenSeat> openSeats(String title) throws SQLException {
        List<OpenSeat> open = OpenSeat.of(connection, title);
        java.util.Collections.shuffle(open, new java.util.Random(7));
        return open;
    }

    private void decide(KeptConnections connections, OpenSeat seat) throws Exception {
        SignedInClient person = crowd.of(seat.username());
        int status =
                connections.post(
                        "/api/seats/" + seat.id() + "/decisions",
                        person.headers() + "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                        seat.approval());
        if (status != 201) {
            throw new IllegalStateException("answered with " + status);
        }
    }

    @Override
    public void close() throws SQLException {
        crowd.close();
        connection.close();
    }
}
