package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.workflow.ReviewStatus.Effect;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.ReviewStatus.WithdrawalRequest;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the status page: everything that happened in one review. */
@Repository
class StatusStore {

    private static final Set<String> RESUME_WORDS = Set.of(Destination.STATION, Destination.START);

    private final JdbcClient jdbc;
    private final Today today;
    private final Clock clock;

    StatusStore(JdbcClient jdbc, Today today, Clock clock) {
        this.jdbc = jdbc;
        this.today = today;
        this.clock = clock;
    }

    /** A station that was opened. */
    record Opened(
            UUID id,
            String key,
            int place,
            int round,
            LaneState state,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    /** A seat of it, with what was said. */
    record Spoken(UUID station, int place, ReviewStatus.Seat seat) {}

    List<Opened> stations(ReviewId review) {
        return jdbc.sql(
                        """
                        select id, key, place, round, state, opened_at, closed_at
                        from workflow.station
                        where review_id = ? and state <> 'TAKEN_BACK' order by round, place
                        """)
                .param(review.value())
                .query((row, _) ->
                        new Opened(
                                ReviewRow.uuid(row, "id"),
                                row.getString("key"),
                                row.getInt("place"),
                                row.getInt("round"),
                                LaneState.valueOf(row.getString("state")),
                                requireNonNull(ReviewRow.instant(row, "opened_at")),
                                ReviewRow.instant(row, "closed_at")))
                .list();
    }

    /**
     * @param label says what a station is called
     */
    List<Spoken> seats(ReviewId review, Function<String, Label> label) {
        return jdbc.sql(
                        """
                        select s.station_id, s.place, s.id, s.name, s.state, h.id as holder,
                               s.due_at, h.name as holder_name,
                               s.second_reader, g.given_by, gb.name as given_by_name, g.given_to,
                               gt.name as given_to_name, s.added_by, ab.name as added_by_name,
                               s.added_where,
                               coalesce(af.name, '') as added_from_name, s.added_reason, s.added_at,
                               s.removed_reason, g.reason as given_reason, g.rule as given_rule, g.given_at,
                               st.key, st.round, v.verdict, v.revision, v.sha256,
                               v.amends, v.reason,
                               v.resume_at, v.sent_to, v.person, p.name as person_name,
                               v.acting_for, pr.name as acting_for_name, v.decided_at,
                               coalesce(e.fate, 'CARRIES') as fate, e.remedy,
                               coalesce(e.revision, d.revision) as effect_revision,
                               coalesce(e.change, d.carried_over) as change,
                               coalesce(e.taken_at, d.decided_at) as effect_at
                        from workflow.seat s
                        join workflow.station st on st.id = s.station_id
                        join workflow.review r on r.id = s.review_id
                        left join workflow.person h
                            on h.id = s.holder and workflow.still_held(s, r, :day)
                        left join workflow.standing_decision d on d.seat_id = s.id
                        left join workflow.standing_decision v on v.id = coalesce(d.carried_from, d.id)
                        left join workflow.person p on p.id = v.person
                        left join workflow.person pr on pr.id = v.acting_for
                        left join lateral (
                            select * from workflow.hand_over o
                            where o.seat_id = s.id and o.given_to = s.handed_to
                              and o.given_back_at is null
                            order by o.step desc limit 1) g on s.handed_to is not null
                        left join workflow.person ab on ab.id = s.added_by
                        left join workflow.seat af
                            on af.station_id = s.station_id and af.place = s.added_from
                        left join workflow.person gb on gb.id = g.given_by
                        left join workflow.person gt on gt.id = g.given_to
                        left join lateral (
                            select * from workflow.decision_effect x
                            where x.decision_id = v.id and x.round > st.round
                            order by x.round desc limit 1) e on true
                        where s.review_id = :review order by st.round, st.place, s.place
                        """)
                .param("review", review.value())
                .param("day", today.day())
                .query((row, _) ->
                        new Spoken(
                                ReviewRow.uuid(row, "station_id"),
                                row.getInt("place"),
                                seat(row, label)))
                .list();
    }

    Optional<WithdrawalRequest> withdrawal(ReviewId review) {
        return jdbc.sql(
                        """
                        select w.asked_by, p.name, w.asked_at, w.reason
                        from workflow.withdrawal_request w
                        join workflow.person p on p.id = w.asked_by
                        where w.review_id = ? and w.answer is null
                        """)
                .param(review.value())
                .query((row, _) ->
                        new WithdrawalRequest(
                                new PersonId(ReviewRow.uuid(row, "asked_by")),
                                row.getString("name"),
                                requireNonNull(ReviewRow.instant(row, "asked_at")),
                                row.getString("reason")))
                .optional();
    }

    private ReviewStatus.Seat seat(ResultSet row, Function<String, Label> label)
            throws SQLException {
        SeatState state = SeatState.valueOf(row.getString("state"));
        return new ReviewStatus.Seat(
                new SeatId(ReviewRow.uuid(row, "id")),
                row.getString("name"),
                state,
                ReviewRow.person(row, "holder"),
                row.getString("holder_name"),
                row.getBoolean("second_reader"),
                row.getString("given_reason") == null ? null : handed(row),
                row.getString("added_reason") == null ? null : added(row),
                row.getString("verdict") == null ? null : decision(row, label),
                Due.of(row, state == SeatState.OPEN, clock.instant()));
    }

    private static ReviewStatus.Handed handed(ResultSet row) throws SQLException {
        return new ReviewStatus.Handed(
                ReviewRow.person(row, "given_by"),
                row.getString("given_by_name"),
                new PersonId(ReviewRow.uuid(row, "given_to")),
                row.getString("given_to_name"),
                row.getString("given_rule"),
                row.getString("given_reason"),
                requireNonNull(ReviewRow.instant(row, "given_at")));
    }

    private static ReviewStatus.Added added(ResultSet row) throws SQLException {
        return new ReviewStatus.Added(
                new PersonId(ReviewRow.uuid(row, "added_by")),
                row.getString("added_by_name"),
                AddingSeat.Where.valueOf(row.getString("added_where")),
                row.getString("added_from_name"),
                row.getString("added_reason"),
                requireNonNull(ReviewRow.instant(row, "added_at")),
                row.getString("removed_reason"));
    }

    private static ReviewStatus.Decision decision(ResultSet row, Function<String, Label> label)
            throws SQLException {
        String resumeAt = row.getString("resume_at");
        String sentTo = row.getString("sent_to");
        boolean named = resumeAt != null && !RESUME_WORDS.contains(resumeAt);
        return new ReviewStatus.Decision(
                row.getInt("round"),
                label.apply(row.getString("key")),
                row.getString("name"),
                Verdict.valueOf(row.getString("verdict")),
                row.getInt("revision"),
                row.getString("sha256"),
                row.getObject("amends", Integer.class),
                row.getString("reason"),
                resumeAt,
                new PersonId(ReviewRow.uuid(row, "person")),
                row.getString("person_name"),
                ReviewRow.person(row, "acting_for"),
                row.getString("acting_for_name"),
                requireNonNull(ReviewRow.instant(row, "decided_at")),
                effect(row),
                named ? label.apply(resumeAt) : null,
                sentTo == null ? null : label.apply(sentTo));
    }

    private static @Nullable Effect effect(ResultSet row) throws SQLException {
        String change = row.getString("change");
        boolean itsOwnText =
                row.getObject("amends") != null
                        && row.getInt("effect_revision") == row.getInt("revision");
        return change == null || itsOwnText
                ? null
                : new Effect(
                        Fate.valueOf(row.getString("fate")),
                        "AGAIN".equals(row.getString("remedy")),
                        row.getInt("revision"),
                        row.getInt("effect_revision"),
                        ChangeKind.valueOf(change),
                        requireNonNull(ReviewRow.instant(row, "effect_at")));
    }
}
