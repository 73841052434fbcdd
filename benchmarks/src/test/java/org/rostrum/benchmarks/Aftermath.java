package org.rostrum.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares what was acknowledged with what the database holds afterwards. */
final class Aftermath {

    private final Connection connection;
    private final String title;

    Aftermath(Connection connection, String title) {
        this.connection = connection;
        this.title = title;
    }

    /** Everything here has to be zero. */
    Map<String, Long> wrongs(Collection<Acknowledged> acknowledged) throws SQLException {
        var wrongs = new LinkedHashMap<String, Long>();
        Map<String, String> stored = decisionsBySeat();
        wrongs.put(
                "acknowledged decisions lost",
                acknowledged.stream().filter(a -> !a.decision().equals(stored.get(a.seat()))).count());
        wrongs.put("seats decided more than once", count(TWICE));
        wrongs.put("drafts that are not approved", count(STUCK));
        wrongs.put("decisions without exactly one entry", count(UNRECORDED));
        wrongs.put("gaps in a chain", count(GAPS));
        return wrongs;
    }

    private static final String TWICE =
            """
            select count(*) from (select seat_id from workflow.decision group by seat_id
                                  having count(*) > 1) twice where ? <> ''
            """;

    private static final String STUCK =
            "select count(*) from draft.draft where title like ? and state <> 'APPROVED'";

    private static final String UNRECORDED =
            """
            select count(*) from draft.draft f
            where f.title like ?
              and (select count(*) from workflow.decision d where d.draft_id = f.id)
               <> (select count(*) from record.entry e
                   where e.stream = 'draft:' || f.id
                     and convert_from(e.payload, 'UTF8')::jsonb ->> 'event' = 'decision.made')
            """;

    private static final String GAPS =
            """
            select count(*) from (
                select seq, lag(seq, 1, 0::bigint) over (partition by stream order by seq) as before,
                       prev_hash, lag(hash) over (partition by stream order by seq) as before_hash
                from record.entry) e
            where (seq <> before + 1 or (seq > 1 and prev_hash <> before_hash)) and ? <> ''
            """;

    private Map<String, String> decisionsBySeat() throws SQLException {
        var decisions = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select seat_id, id from workflow.decision")) {
            while (rows.next()) {
                decisions.put(rows.getString(1), rows.getString(2));
            }
        }
        return decisions;
    }

    private long count(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, title + "%");
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
