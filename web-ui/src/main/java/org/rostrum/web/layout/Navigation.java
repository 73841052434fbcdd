package org.rostrum.web.layout;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Role;

/** Which places a person's roles lead to. */
final class Navigation {

    private Navigation() {}

    static List<NavEntry> of(SignedIn person, int waiting) {
        if (person.has(Role.AUDITOR)) {
            return List.of(
                    NavEntry.to("register"),
                    NavEntry.to("insight"),
                    NavEntry.to("lexicon"),
                    NavEntry.to("routes"));
        }
        if (person.has(Role.SYSTEM_ADMIN)) {
            return List.of(
                    NavEntry.to("people"),
                    NavEntry.to("departments"),
                    NavEntry.to("routes"),
                    NavEntry.to("stopped"),
                    NavEntry.to("calendar"),
                    NavEntry.to("deliveries"));
        }
        if (person.has(Role.SECURITY_ADMIN)) {
            return List.of(
                    NavEntry.to("people"),
                    NavEntry.to("departments"),
                    NavEntry.to("stopped"),
                    NavEntry.to("calendar"));
        }
        List<NavEntry> entries = new ArrayList<>();
        entries.add(new NavEntry("inbox", "/inbox", waiting));
        if (person.has(Role.DRAFTER)) {
            entries.add(NavEntry.to("drafts"));
        }
        if (person.has(Role.OFFICE)) {
            entries.add(NavEntry.to("stopped"));
        }
        entries.add(NavEntry.to("register"));
        if (person.has(Role.LEADER) || person.has(Role.OFFICE)) {
            entries.add(NavEntry.to("insight"));
        }
        entries.add(NavEntry.to("lexicon"));
        return entries;
    }
}
