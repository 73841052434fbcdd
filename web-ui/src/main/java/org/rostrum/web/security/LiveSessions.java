package org.rostrum.web.security;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether sessions still are, for what lasts longer than a request. */
@Component
public class LiveSessions {

    private final Sessions sessions;

    LiveSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Those of the sessions that have not ended. */
    public Set<String> among(Collection<String> ids) {
        return sessions.among(ids);
    }
}
