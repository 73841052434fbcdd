package org.rostrum.workflow;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.RemarkAccess;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is heard about a draft: whoever could decide for an open seat of its review now. Drafters
 * could not, whatever seat they are entitled to.
 */
@Component
class Voices implements RemarkAccess {

    private final JdbcClient jdbc;
    private final Today today;

    Voices(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public boolean mayRemark(PersonId person, DraftId draft) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.review r
                            join workflow.seat s on s.review_id = r.id and s.state = 'OPEN'
                            where r.draft_id = :draft and r.state = 'RUNNING'
                              and r.drafter <> :person
                              and not exists (select from draft.co_drafter c
                                  where c.draft_id = r.draft_id and c.person_id = :person)
                              and (workflow.sits(:person, s)
                                  or workflow.acts_for(:person, s, r, :day) is not null))
                        """)
                .param("person", person.value())
                .param("draft", draft.value())
                .param("day", today.day())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<String, PersonId> readers(DraftId draft, Set<String> usernames) {
        record Reader(String username, PersonId id) {}
        return jdbc
                .sql(
                        """
                        select p.username, p.id from workflow.person p, draft.draft d
                        where p.username in (:usernames) and d.id = :draft
                          and workflow.may_read(p.id, d.id, d.drafter, d.department, :day)
                        """)
                .param("usernames", usernames)
                .param("draft", draft.value())
                .param("day", today.day())
                .query((row, _) ->
                        new Reader(
                                row.getString("username"),
                                new PersonId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Reader::username, Reader::id));
    }
}
