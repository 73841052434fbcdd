package org.rostrum.web.layout;

import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** How much waits in a person's inbox. */
@Component
class Waiting {

    int count(SignedIn person) {
        return 0;
    }
}
