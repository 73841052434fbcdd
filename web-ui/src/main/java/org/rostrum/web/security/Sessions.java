package org.rostrum.web.security;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people are signed in. */
@Repository
class Sessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int count(String username) {
        return jdbc.sql(
                        """
                        select count(*) from web.spring_session
                        where principal_name = ? and expiry_time > ?
                        """)
                .params(username, clock.millis())
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

    void tidy() {
        jdbc.sql("delete from web.spring_session where expiry_time < ?")
                .param(clock.millis())
                .update();
    }
}
