package org.rostrum.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes finished reviews out of one that was really gone through, with the database's own statements:
 * every constraint and protection is in force, as for the application. A copy has the text, stations,
 * seats and decisions of the original, but only one entry of its record.
 */
final class FinishedReviews {

    private static final int BATCH = 5_000;

    /** What a copied id is made from: the original's and the copy's number. */
    private static final String COPIES = "cross join generate_series(?::int, ?::int) n ";

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    insert into draft.draft (id, number, title, occasion, speaker, speech_at, venue,
                        expected_minutes, urgency, classification, state, drafter, department,
                        frozen_revision, created_at, changed_at)
                    select md5(d.id::text || n)::uuid, 'PAST-' || n, d.title || ' ' || n, d.occasion,
                        d.speaker, d.speech_at, d.venue, d.expected_minutes, d.urgency,
                        d.classification, d.state, d.drafter, d.department, d.frozen_revision,
                        d.created_at - n * interval '1 minute',
                        d.changed_at - n * interval '1 minute'
                    from draft.draft d
                    """
                            + COPIES
                            + "where d.id = ?::uuid",
                    """
                    insert into draft.revision (draft_id, number, sha256, text, author, made_at, note,
                        han_characters, amends)
                    select md5(v.draft_id::text || n)::uuid, v.number, v.sha256, v.text, v.author,
                        v.made_at - n * interval '1 minute', v.note, v.han_characters,
                        v.amends
                    from draft.revision v
                    """
                            + COPIES
                            + "where v.draft_id = ?::uuid",
                    """
                    insert into draft.working_copy (draft_id, version, text, saved_by, saved_at)
                    select md5(w.draft_id::text || n)::uuid, w.version, w.text, w.saved_by, w.saved_at
                    from draft.working_copy w
                    """
                            + COPIES
                            + "where w.draft_id = ?::uuid",
                    """
                    insert into workflow.review (id, draft_id, drafter, route, route_version, state,
                        round, round_place, revision, sha256, departments, leaders, note,
                        submitted_at, round_at, ended_at)
                    select md5(r.id::text || n)::uuid, md5(r.draft_id::text || n)::uuid, r.drafter,
                        r.route, r.route_version, r.state, r.round, r.round_place, r.revision,
                        r.sha256, r.departments, r.leaders, r.note,
                        r.submitted_at - n * interval '1 minute', r.round_at, r.ended_at
                    from workflow.review r
                    """
                            + COPIES
                            + "where r.draft_id = ?::uuid",
                    """
                    insert into workflow.station (id, review_id, key, place, round, state, opened_at,
                        closed_at)
                    select md5(s.id::text || n)::uuid, md5(s.review_id::text || n)::uuid, s.key,
                        s.place, s.round, s.state, s.opened_at, s.closed_at
                    from workflow.station s join workflow.review r on r.id = s.review_id
                    """
                            + COPIES
                            + "where r.draft_id = ?::uuid",
                    """
                    insert into workflow.seat (id, station_id, review_id, draft_id, place, kind,
                        department, person, role, name, state, holder, claimed_at, opened_at,
                        second_reader)
                    select md5(s.id::text || n)::uuid, md5(s.station_id::text || n)::uuid,
                        md5(s.review_id::text || n)::uuid, md5(s.draft_id::text || n)::uuid, s.place,
                        s.kind, s.department, s.person, s.role, s.name, s.state, s.holder,
                        s.claimed_at, s.opened_at, s.second_reader
                    from workflow.seat s
                    """
                            + COPIES
                            + "where s.draft_id = ?::uuid",
                    """
                    insert into record.entry (stream, payload, alg, actor, occurred_at)
                    select 'draft:' || md5(d.id::text || n)::uuid, e.payload, e.alg, e.actor,
                        e.occurred_at
                    from draft.draft d
                    join record.head h on h.stream = 'draft:' || d.id
                    join record.entry e on e.stream = h.stream and e.seq = h.seq
                    """
                            + COPIES
                            + "where d.id = ?::uuid",
                    """
                    insert into workflow.decision (id, seat_id, station_id, review_id, draft_id, round,
                        verdict, revision, sha256, amends, reason, resume_at, person, decided_at)
                    select md5(x.id::text || n)::uuid, md5(x.seat_id::text || n)::uuid,
                        md5(x.station_id::text || n)::uuid, md5(x.review_id::text || n)::uuid,
                        md5(x.draft_id::text || n)::uuid, x.round, x.verdict, x.revision, x.sha256,
                        x.amends, x.reason, x.resume_at, x.person, x.decided_at
                    from workflow.decision x
                    """
                            + COPIES
                            + "where x.draft_id = ?::uuid");

    private final Connection connection;
    private final String original;
    private int made;

    FinishedReviews(Connection connection) throws SQLException {
        this.connection = connection;
        this.original = one("select id from draft.draft where state = 'APPROVED' limit 1");
        connection.setAutoCommit(false);
    }

    /** Makes so many more that there are {@code wanted} of them, and looks at the tables once. */
    void upTo(int wanted) throws SQLException {
        while (made < wanted) {
            int last = Math.min(made + BATCH, wanted);
            for (String statement : STATEMENTS) {
                copy(statement, made + 1, last);
            }
            connection.commit();
            made = last;
        }
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        connection.setAutoCommit(false);
    }

    private void copy(String sql, int first, int last) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, first);
            statement.setInt(2, last);
            statement.setString(3, original);
            statement.executeUpdate();
        }
    }

    /** The draft of the copy with this number. */
    String draft(int number) {
        return uuid(original + number);
    }

    /** As PostgreSQL makes an id of {@code md5(text)}. */
    private static String uuid(String text) {
        try {
            byte[] md5 =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(md5)
                    .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String one(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
