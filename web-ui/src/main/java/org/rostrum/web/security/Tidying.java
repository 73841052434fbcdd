package org.rostrum.web.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes away what has expired. Every replica does it; the second one finds nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Tidying {

    private final Sessions sessions;
    private final Throttle throttle;
    private final TokenStore tokens;

    Tidying(Sessions sessions, Throttle throttle, TokenStore tokens) {
        this.sessions = sessions;
        this.throttle = throttle;
        this.tokens = tokens;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void tidy() {
        sessions.tidy();
        throttle.tidy();
        tokens.tidy();
    }
}
