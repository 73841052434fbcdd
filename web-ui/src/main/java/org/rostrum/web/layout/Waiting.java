package org.rostrum.web.layout;

import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Inbox;
import org.springframework.stereotype.Component;

/** How much waits in a person's inbox. */
@Component
class Waiting {

    private final Inbox inbox;

    Waiting(Inbox inbox) {
        this.inbox = inbox;
    }

    int count(SignedIn person) {
        return inbox.count(person.id());
    }
}
