package org.rostrum.web.notice;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.Following;
import org.rostrum.workflow.notice.Notices;
import org.rostrum.workflow.people.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What every page shows of notices; templates call it as {@code @bell}. */
@Component
public class Bell {

    private final Notices notices;
    private final Following following;

    Bell(Notices notices, Following following) {
        this.notices = notices;
        this.following = following;
    }

    /** Administrators read no speeches and so are told of none. */
    public boolean hangs() {
        SignedIn person = person();
        return person != null && !person.has(Role.SYSTEM_ADMIN) && !person.has(Role.SECURITY_ADMIN);
    }

    public int unread() {
        SignedIn person = person();
        return person == null ? 0 : notices.unread(person.id());
    }

    public boolean follows(DraftId draft) {
        SignedIn person = person();
        return person != null && following.follows(draft, person.id());
    }

    private static @Nullable SignedIn person() {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        return by != null && by.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
