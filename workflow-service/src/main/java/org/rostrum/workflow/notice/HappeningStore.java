package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a webhook is told of an entry, in PostgreSQL. */
@Repository
class HappeningStore {

    private static final List<String> WAITING =
            Arrays.stream(NoticeKind.values())
                    .filter(kind -> kind.matter() == Matter.WAITING)
                    .map(NoticeKind::name)
                    .toList();

    private final JdbcClient jdbc;

    HappeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param id {@code <draft>:<place in its chain>}
     */
    Optional<Happening> find(String id) {
        String[] parts = id.split(":", 2);
        return jdbc.sql(
                        """
                        select d.id, d.number, min(n.event) as event, min(n.at) as at,
                            case when d.classification = 'PUBLIC' then d.title end as title,
                            array_remove(array_agg(case when n.kind in (:waiting) then p.name end
                                order by p.name), null) as waiting
                        from workflow.notice n
                        join draft.draft d on d.id = n.draft_id
                        join workflow.person p on p.id = n.person
                        where n.draft_id = :draft and n.seq = :seq
                        group by d.id
                        """)
                .param("waiting", WAITING)
                .param("draft", UUID.fromString(parts[0]))
                .param("seq", Long.parseLong(parts[1]))
                .query((row, _) ->
                        new Happening(
                                id,
                                row.getString("event"),
                                requireNonNull(NoticeRow.instant(row, "at")),
                                new DraftId(NoticeRow.uuid(row, "id")),
                                row.getString("number"),
                                row.getString("title"),
                                List.of((String[]) row.getArray("waiting").getArray())))
                .optional();
    }
}
