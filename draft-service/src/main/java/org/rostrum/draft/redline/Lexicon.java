package org.rostrum.draft.redline;

import java.util.Collection;
import java.util.Set;

/** Names, offices and set phrases that are compared as wholes and count as facts. */
public record Lexicon(Set<String> terms) {

    public static final Lexicon EMPTY = new Lexicon(Set.of());

    public Lexicon {
        terms = Set.copyOf(terms);
    }

    /** Blank terms and terms of one character are left out: they would match everywhere. */
    public static Lexicon of(Collection<String> terms) {
        return new Lexicon(
                terms.stream()
                        .map(String::strip)
                        .filter(t -> t.codePointCount(0, t.length()) > 1)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }
}
