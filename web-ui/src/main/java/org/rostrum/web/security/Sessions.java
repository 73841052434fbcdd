package org.rostrum.web.security;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people are signed in. */
@Repository
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String username) {
        return jdbc.sql(
                        """
                        select count(*) from web.spring_session
                        where principal_name = ? and expiry_time > ?
                        """)
                .params(username, now())
                .query(Integer.class)
                .single();
    }

    /** How many there were. Joins the caller's transaction. */
    int endAll(String username) {
        return jdbc.sql("delete from web.spring_session where principal_name = ?")
                .param(username)
                .update();
    }

    int endOthers(String username, String sessionId) {
        return jdbc.sql(
                        """
                        delete from web.spring_session
                        where principal_name = ? and session_id <> ?
                        """)
                .params(username, sessionId)
                .update();
    }

    Set<String> among(Collection<String> ids) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select session_id from web.spring_session
                                where session_id = any(?) and expiry_time > ?
                                """)
                        .param(ids.toArray(String[]::new))
                        .param(now())
                        .query(String.class)
                        .list());
    }

    void tidy() {
        jdbc.sql("delete from web.spring_session where expiry_time < ?").param(now()).update();
    }

    /**
     * Not the clock of the house: Spring Session, which wrote the times, has no other than this.
     */
    private static long now() {
        return System.currentTimeMillis();
    }
}
