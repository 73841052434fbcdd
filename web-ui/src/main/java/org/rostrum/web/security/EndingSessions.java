package org.rostrum.web.security;

import org.rostrum.workflow.people.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody goes on with the rights of before: whoever gets other roles or whose account is closed is
 * signed out, in the same transaction. Tokens look roles up at each request and need it only when
 * an account is closed.
 */
@Component
class EndingSessions {

    private final Sessions sessions;
    private final TokenStore tokens;

    EndingSessions(Sessions sessions, TokenStore tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @EventListener
    void on(PersonChanged changed) {
        if (changed.rightsChanged()) {
            sessions.endAll(changed.person().username());
        }
        if (!changed.person().active()) {
            tokens.deleteAll(changed.person().id());
        }
    }
}
