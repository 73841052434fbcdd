package org.rostrum.workflow.notice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is written to, in PostgreSQL; nobody whose account is closed or who has no address. */
@Repository
class AddresseeStore {

    private static final String ADDRESSEE =
            """
            select p.name, p.email, coalesce(s.language, 'zh-Hant') as language
            from workflow.person p left join workflow.notice_setting s on s.person = p.id
            where p.active and p.email <> '' and p.id =
            """;

    private final JdbcClient jdbc;

    AddresseeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Addressee> ofNotice(UUID notice) {
        return find(ADDRESSEE + "(select n.person from workflow.notice n where n.id = ?)", notice);
    }

    Optional<Addressee> ofDigest(UUID digest) {
        return find(ADDRESSEE + "(select g.person from workflow.digest g where g.id = ?)", digest);
    }

    private Optional<Addressee> find(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, _) ->
                        new Addressee(
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("language")))
                .optional();
    }
}
