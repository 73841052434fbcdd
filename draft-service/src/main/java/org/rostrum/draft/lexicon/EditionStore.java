package org.rostrum.draft.lexicon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of {@code draft.lexicon_edition}. */
@Repository
class EditionStore {

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long number() {
        return jdbc.sql("select number from draft.lexicon_edition").query(Long.class).single();
    }

    /** Puts whoever changes the lexicon in line until the transaction ends. */
    long lock() {
        return jdbc.sql("select number from draft.lexicon_edition for no key update")
                .query(Long.class)
                .single();
    }

    void next() {
        jdbc.sql("update draft.lexicon_edition set number = number + 1").update();
    }

    /** Whether it has not begun before. */
    boolean begin() {
        return jdbc.sql("update draft.lexicon_edition set begun = true where not begun").update()
                == 1;
    }
}
