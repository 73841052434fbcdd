package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens: facts first, words in what is left. */
final class Tokens {

    /** Finding words is the dearest part; no speech needs more, so this bounds the work. */
    private static final int MOST_CHARACTERS = 100_000;

    private final Facts facts;
    private final Words words = new Words();
    private int left = MOST_CHARACTERS;

    Tokens(Facts facts) {
        this.facts = facts;
    }

    /** Announces a comparison; once too much was compared, clauses stand for words. */
    void use(int characters) {
        left -= Math.min(left, characters);
    }

    /** Together they are the text. */
    List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (var fact : facts.in(text)) {
            addWords(text.substring(at, fact.from()), tokens);
            tokens.add(Token.whole(text.substring(fact.from(), fact.to()), fact));
            at = fact.to();
        }
        addWords(text.substring(at), tokens);
        return tokens;
    }

    private void addWords(String text, List<Token> into) {
        if (!text.isEmpty()) {
            var pieces = left > 0 ? words.in(text) : Clauses.in(text);
            pieces.forEach(w -> into.add(Token.plain(w)));
        }
    }
}
