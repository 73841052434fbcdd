package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens: facts first, words in what is left. */
final class Tokens {

    private final Facts facts;
    private final Words words = new Words();

    Tokens(Facts facts) {
        this.facts = facts;
    }

    /** Together they are the text. */
    List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (var fact : facts.in(text)) {
            addWords(text.substring(at, fact.from()), tokens);
            tokens.add(Token.fact(text.substring(fact.from(), fact.to()), fact.sort()));
            at = fact.to();
        }
        addWords(text.substring(at), tokens);
        return tokens;
    }

    private void addWords(String text, List<Token> into) {
        if (!text.isEmpty()) {
            words.in(text).forEach(w -> into.add(Token.plain(w)));
        }
    }
}
