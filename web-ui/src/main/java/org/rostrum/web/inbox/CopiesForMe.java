package org.rostrum.web.inbox;

import java.util.List;
import org.rostrum.draft.Page;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Copies;
import org.rostrum.workflow.ReceivedCopy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Copies that the person has not read; the inbox calls it as {@code @copiesForMe}. */
@Component("copiesForMe")
class CopiesForMe {

    private static final int STRETCH = 25;

    private final Copies copies;

    CopiesForMe(Copies copies) {
        this.copies = copies;
    }

    /** The stretch that the address asks for by {@code copies}. */
    public Page<ReceivedCopy> unread() {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        return by != null && by.getPrincipal() instanceof SignedIn person
                ? copies.unread(person.id(), cursor(), STRETCH)
                : new Page<>(List.of(), null);
    }

    private static String cursor() {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String cursor = request.getRequest().getParameter("copies");
        return cursor == null ? "" : cursor;
    }
}
