package org.rostrum.web.api;

import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Lets those see how routes are kept who keep them, or audit that. */
@Component("apiRouteReader")
class RouteReader {

    void admit(SignedIn person) {
        if (!person.has(Role.SYSTEM_ADMIN) && !person.has(Role.AUDITOR)) {
            throw Refused.because(Refusal.forbidden("routes.readers-only"));
        }
    }

    void admitKeeper(SignedIn person) {
        if (!person.has(Role.SYSTEM_ADMIN)) {
            throw Refused.because(Refusal.forbidden("routes.system-admin-only"));
        }
    }
}
