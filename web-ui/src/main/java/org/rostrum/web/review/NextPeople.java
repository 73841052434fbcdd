package org.rostrum.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.ChoosingNext;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who can be chosen for the next station; the form of a decision calls it as {@code @nextPeople}.
 */
@Component("nextPeople")
class NextPeople {

    private final ChoosingNext choosing;

    NextPeople(ChoosingNext choosing) {
        this.choosing = choosing;
    }

    /** Null where there is nothing to choose. */
    public ChoosingNext.@Nullable Choice of(SeatId seat) {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        return by != null && by.getPrincipal() instanceof SignedIn person
                ? choosing.choice(seat, person.id()).orElse(null)
                : null;
    }

    public boolean ticked(@Nullable List<UUID> next, UUID person) {
        return next != null && next.contains(person);
    }
}
