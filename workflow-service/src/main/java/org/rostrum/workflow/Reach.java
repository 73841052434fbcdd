package org.rostrum.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Position;
import org.rostrum.workflow.people.Role;

/**
 * How far a person sees: the rule {@code workflow.may_read} for many drafts at once. It is asked of
 * drafts in turn while there are few to look at, and from the person's side otherwise.
 */
record Reach(Person person, LocalDate day) {

    /**
     * That a draft {@code d} is among them. Values and not {@code exists}: for that PostgreSQL
     * would read all seats first and keep them, where it has only a page of drafts to look at.
     */
    static final String DRAFT =
            """
            (d.drafter = :me or d.department = any(:heads)
             or (select true from draft.co_drafter c
                 where c.draft_id = d.id and c.person_id = :me limit 1)
             or :office and (select true from workflow.review v where v.draft_id = d.id limit 1)
             or (select true from workflow.advice a where a.draft_id = d.id and a.asked_of = :me
                 and a.taken_back_at is null and a.ended_at is null limit 1)
             or (select true from workflow.urgent_request q
                 join workflow.review v on v.id = q.review_id
                 where q.draft_id = d.id and v.leaders && :leader limit 1)
             or (select true from workflow.copy c
                 where c.draft_id = d.id and c.taken_back_at is null
                   and (c.person = :me or c.department = any(:places)) limit 1)
             or (select true from workflow.hand_over h
                 join workflow.seat s on s.id = h.seat_id and s.removed_at is null
                 where h.draft_id = d.id and h.given_to = :me and h.given_back_at is null limit 1)
             or d.id in (select workflow.read_by_deputy(:me, :day))
             or d.id in (select workflow.prepared_by(:me))
             or (select true from workflow.seat s where s.draft_id = d.id and s.removed_at is null and (
                 s.kind = 'PERSON' and s.person = any(:leader)
                 or s.kind = 'REVIEWER' and s.person = any(:reviewer)
                 or s.kind = 'ROLE' and s.role = any(:roles)
                 or s.kind = 'DEPARTMENT' and s.department = any(:reviews)
                 or s.kind = 'HEAD' and s.department = any(:heads)) limit 1))
            """;

    /** The same for who is not of the office. Each branch has its index. */
    static final String DRAFTS =
            """
            d.id in (
                select o.id from draft.draft o where o.drafter = :me
                union all select o.id from draft.draft o where o.department = any(:heads)
                union all select workflow.read_by_deputy(:me, :day)
                union all select workflow.prepared_by(:me)
                union all select c.draft_id from draft.co_drafter c where c.person_id = :me
                union all select a.draft_id from workflow.advice a
                    where a.asked_of = :me and a.taken_back_at is null and a.ended_at is null
                union all select q.draft_id from workflow.urgent_request q
                    join workflow.review v on v.id = q.review_id
                    where v.leaders && :leader
                union all select c.draft_id from workflow.copy c
                    where c.person = :me and c.taken_back_at is null
                union all select c.draft_id from workflow.copy c
                    where c.department = any(:places) and c.taken_back_at is null
                union all select h.draft_id from workflow.hand_over h
                    join workflow.seat s on s.id = h.seat_id and s.removed_at is null
                    where h.given_to = :me and h.given_back_at is null
                union all select s.draft_id from workflow.seat s
                    where s.kind = 'PERSON' and s.person = any(:leader) and s.removed_at is null
                union all select s.draft_id from workflow.seat s
                    where s.kind = 'REVIEWER' and s.person = any(:reviewer)
                      and s.removed_at is null
                union all select s.draft_id from workflow.seat s
                    where s.kind = 'ROLE' and s.role = any(:roles)
                union all select s.draft_id from workflow.seat s
                    where s.kind = 'DEPARTMENT' and s.department = any(:reviews)
                      and s.removed_at is null
                union all select s.draft_id from workflow.seat s
                    where s.kind = 'HEAD' and s.department = any(:heads))
            """;

    /** Administrators keep the house and read no speeches. */
    boolean nothing() {
        return !person.active() || person.has(Role.SYSTEM_ADMIN) || person.has(Role.SECURITY_ADMIN);
    }

    boolean everything() {
        return person.has(Role.AUDITOR);
    }

    boolean office() {
        return person.has(Role.OFFICE);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "me",
                person.id().value(),
                "day",
                day,
                "office",
                office(),
                "reviewer",
                person.has(Role.REVIEWER) ? ids(Stream.of(person.id().value())) : NONE,
                "leader",
                person.has(Role.LEADER) ? ids(Stream.of(person.id().value())) : NONE,
                "roles",
                person.roles().stream().map(Role::name).toArray(String[]::new),
                "places",
                departments(person.positions()),
                "reviews",
                person.has(Role.REVIEWER) ? departments(person.positions()) : NONE,
                "heads",
                departments(person.positions().stream().filter(Position::head).toList()));
    }

    private static final UUID[] NONE = {};

    private static UUID[] departments(List<Position> positions) {
        return ids(positions.stream().map(Position::department).map(DepartmentId::value));
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
