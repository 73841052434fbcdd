package org.rostrum.web.lexicon;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.lexicon.EntryDetails;
import org.rostrum.draft.lexicon.EntryKind;

/** An entry as it is typed; several names or duties a line each, or with a semicolon between. */
record EntryForm(
        @Nullable String kind,
        @Nullable String term,
        @Nullable String aliases,
        @Nullable String duties,
        @Nullable String note) {

    static final EntryForm EMPTY = new EntryForm(EntryKind.NAME.name(), "", "", "", "");

    static EntryForm of(EntryDetails details) {
        return new EntryForm(
                details.kind().name(),
                details.term(),
                String.join("\n", details.aliases()),
                String.join("\n", details.duties()),
                details.note());
    }

    EntryDetails details() {
        return new EntryDetails(known(), text(term), several(aliases), several(duties), text(note));
    }

    /** The page offers no other. */
    private EntryKind known() {
        return Arrays.stream(EntryKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(EntryKind.NAME);
    }

    private static List<String> several(@Nullable String typed) {
        return List.of(text(typed).split("[\\r\\n;；]+"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
