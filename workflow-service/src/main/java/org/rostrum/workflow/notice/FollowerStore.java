package org.rostrum.workflow.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows which draft, in PostgreSQL. */
@Repository
class FollowerStore {

    private final JdbcClient jdbc;
    private final Today today;

    FollowerStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void follow(DraftId draft, PersonId person, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.follower (draft_id, person, followed_at)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .param(draft.value())
                .param(person.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(DraftId draft, PersonId person) {
        jdbc.sql("delete from workflow.follower where draft_id = ? and person = ?")
                .param(draft.value())
                .param(person.value())
                .update();
    }

    boolean follows(DraftId draft, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select from workflow.follower
                            where draft_id = ? and person = ?)
                        """)
                .param(draft.value())
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    List<FollowedDraft> followed(PersonId person, int limit) {
        return jdbc.sql(
                        """
                        select d.id, d.number, d.title, d.state, f.followed_at
                        from workflow.follower f join draft.draft d on d.id = f.draft_id
                        where f.person = :person
                          and workflow.may_read(:person, d.id, d.drafter, d.department, :day)
                        order by f.followed_at desc, d.id limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .param("day", today.day())
                .query((row, _) ->
                        new FollowedDraft(
                                new DraftId(NoticeRow.uuid(row, "id")),
                                row.getString("number"),
                                row.getString("title"),
                                Draft.State.valueOf(row.getString("state"))))
                .list();
    }
}
