package org.rostrum.workflow.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait to be deployed, in PostgreSQL, so that any replica answers the next step. */
@Repository
class UploadStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody went on with for a day makes room. */
    void insert(UploadId id, String name, byte[] file, UUID by, Instant now) {
        jdbc.sql("delete from workflow.route_upload where uploaded_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into workflow.route_upload (id, name, file, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(id.value(), name, file, by, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Stored> find(UploadId id) {
        return jdbc.sql("select name, file from workflow.route_upload where id = ?")
                .param(id.value())
                .query((row, _) -> new Stored(row.getString("name"), row.getBytes("file")))
                .optional();
    }

    void delete(UploadId id) {
        jdbc.sql("delete from workflow.route_upload where id = ?").param(id.value()).update();
    }

    /** A file as it was uploaded. */
    @SuppressWarnings("ArrayRecordComponent")
    record Stored(String name, byte[] file) {}
}
