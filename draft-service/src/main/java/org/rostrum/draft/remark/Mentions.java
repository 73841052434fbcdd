package org.rostrum.draft.remark;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whom a text calls by {@code @username}. A name that belongs to nobody who may read the draft is
 * left as the text that it is: it may well be part of an address.
 */
@Component
class Mentions {

    private static final Pattern NAME =
            Pattern.compile("(?<![A-Za-z0-9._-])@([a-z0-9._-]{1,39}[a-z0-9])");

    private final RemarkAccess access;

    Mentions(RemarkAccess access) {
        this.access = access;
    }

    Collection<PersonId> in(String body, DraftId draft) {
        Set<String> names =
                NAME.matcher(body).results().map(m -> m.group(1)).collect(Collectors.toSet());
        return names.isEmpty() ? Set.of() : Set.copyOf(access.readers(draft, names).values());
    }
}
