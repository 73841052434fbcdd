package org.rostrum.workflow;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.process.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews in PostgreSQL. Whoever wants to change anything of a review locks its row first. */
@Repository
class ReviewStore {

    private static final String LOCK =
            """
            select r.* from workflow.review r
            where r.id = (select s.review_id from workflow.seat s where s.id = ?)
            for no key update
            """;

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Review> lock(SeatId seat) {
        return jdbc.sql(LOCK).param(seat.value()).query(ReviewRow.MAPPER).optional();
    }

    /** Empty also where somebody else has locked it. */
    Optional<Review> lockUnlessBusy(SeatId seat) {
        return jdbc.sql(LOCK + " skip locked")
                .param(seat.value())
                .query(ReviewRow.MAPPER)
                .optional();
    }

    /** Locks as well. */
    Question<Review> locking(SeatId seat) {
        return Question.of(LOCK, ReviewRow.MAPPER, seat.value());
    }

    /** The review that has not ended, of which a draft has at most one. */
    Optional<Review> lockLive(DraftId draft) {
        return jdbc.sql(
                        """
                        select r.* from workflow.review r
                        where r.draft_id = ? and r.state in ('RUNNING', 'WITH_DRAFTER')
                        for no key update
                        """)
                .param(draft.value())
                .query(ReviewRow.MAPPER)
                .optional();
    }

    /** The newest review, also one that has ended. */
    Optional<Review> lockNewest(DraftId draft) {
        return jdbc.sql(
                        """
                        select r.* from workflow.review r
                        where r.draft_id = ? order by r.submitted_at desc limit 1
                        for no key update
                        """)
                .param(draft.value())
                .query(ReviewRow.MAPPER)
                .optional();
    }

    Optional<Review> newest(DraftId draft) {
        return jdbc.sql(
                        """
                        select r.* from workflow.review r
                        where r.draft_id = ? order by r.submitted_at desc limit 1
                        """)
                .param(draft.value())
                .query(ReviewRow.MAPPER)
                .optional();
    }

    Optional<Review> find(SeatId seat) {
        return jdbc.sql(
                        """
                        select r.* from workflow.review r
                        join workflow.seat s on s.review_id = r.id where s.id = ?
                        """)
                .param(seat.value())
                .query(ReviewRow.MAPPER)
                .optional();
    }

    /** What the drafter's department chose for its most recent review on this route. */
    Optional<Review> precedent(String route, DepartmentId department) {
        return jdbc.sql(
                        """
                        select r.* from workflow.review r
                        join draft.draft d on d.id = r.draft_id
                        where r.route = ? and d.department = ?
                        order by r.submitted_at desc limit 1
                        """)
                .param(route)
                .param(department.value())
                .query(ReviewRow.MAPPER)
                .optional();
    }

    void insert(Review review) {
        bound(
                        """
                        insert into workflow.review (id, draft_id, drafter, route, route_version,
                            instance, task, state, round, round_place, revision, sha256, station,
                            resume_at, departments, leaders, note, submitted_at, round_at, ended_at)
                        values (:id, :draft, :drafter, :route, :version,
                            :instance, :task, :state, :round, :roundPlace, :revision, :sha256,
                            :station, :resumeAt, :departments, :leaders, :note, :submittedAt,
                            :roundAt, :endedAt)
                        """,
                        review)
                .param("draft", review.draft().value())
                .param("drafter", review.drafter().value())
                .param("route", review.route())
                .param("version", review.routeVersion())
                .param("submittedAt", utc(review.submittedAt()))
                .param("departments", uuids(review.departments(), DepartmentId::value))
                .param("leaders", uuids(review.leaders(), PersonId::value))
                .update();
    }

    void update(Review review) {
        bound(
                        """
                        update workflow.review
                        set instance = :instance, task = :task, state = :state, round = :round,
                            round_place = :roundPlace, revision = :revision, sha256 = :sha256,
                            station = :station, resume_at = :resumeAt, note = :note,
                            round_at = :roundAt, ended_at = :endedAt
                        where id = :id
                        """,
                        review)
                .update();
    }

    /** Who sits at its stations; everything else is {@link #update}'s. */
    void seat(Review review) {
        jdbc.sql(
                        """
                        update workflow.review set departments = :departments, leaders = :leaders
                        where id = :id
                        """)
                .param("departments", uuids(review.departments(), DepartmentId::value))
                .param("leaders", uuids(review.leaders(), PersonId::value))
                .param("id", review.id().value())
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, Review review) {
        Position at = review.position();
        return jdbc.sql(sql)
                .param("id", review.id().value())
                .param("instance", at == null ? null : at.instance())
                .param("task", at == null ? null : at.task())
                .param("state", review.state().name())
                .param("round", review.round())
                .param("roundPlace", review.roundPlace())
                .param("revision", review.revision())
                .param("sha256", review.sha256())
                .param("station", at == null || at.withDrafter() ? null : at.node())
                .param("resumeAt", review.resumeAt())
                .param("note", review.note())
                .param("roundAt", utc(review.roundAt()))
                .param("endedAt", ended(review), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime ended(Review review) {
        Instant at = review.endedAt();
        return at == null ? null : utc(at);
    }

    private static <T> UUID[] uuids(List<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toArray(UUID[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
