package org.rostrum.web.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Password hashes in PostgreSQL. */
@Repository
class CredentialStore {

    private final JdbcClient jdbc;

    CredentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> of(PersonId person) {
        return jdbc.sql("select password, must_change from web.credential where person_id = ?")
                .param(person.value())
                .query((row, _) ->
                        new Credential(row.getString("password"), row.getBoolean("must_change")))
                .optional();
    }

    void set(PersonId person, Credential credential, Instant now) {
        jdbc.sql(
                        """
                        insert into web.credential (person_id, password, must_change, changed_at)
                        values (?, ?, ?, ?)
                        on conflict (person_id) do update
                        set password = excluded.password, must_change = excluded.must_change,
                            changed_at = excluded.changed_at
                        """)
                .params(
                        person.value(),
                        credential.hash(),
                        credential.mustChange(),
                        Timestamp.from(now))
                .update();
    }
}
