package org.rostrum.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.Language;
import org.rostrum.web.Theme;
import org.rostrum.web.security.SignedIn;

/**
 * What the layout shows around a page.
 *
 * @param person null when nobody is signed in
 * @param here path and query of this page, to come back to
 */
record Frame(
        @Nullable SignedIn person,
        List<NavEntry> entries,
        String here,
        Language language,
        Theme theme) {

    /** The first letter of a Latin name, the first character of a Han one. */
    public String initial() {
        return person == null
                ? ""
                : person.name().substring(0, person.name().offsetByCodePoints(0, 1));
    }
}
