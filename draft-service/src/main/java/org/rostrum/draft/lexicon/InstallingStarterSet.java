package org.rostrum.draft.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new house a lexicon to begin with; once, whatever is made of it afterwards. */
@Component
class InstallingStarterSet implements ApplicationRunner {

    private static final Resource STARTER_SET = new ClassPathResource("lexicon/starter-set.csv");

    private final EditionStore edition;
    private final ImportingCsv importing;

    InstallingStarterSet(EditionStore edition, ImportingCsv importing) {
        this.edition = edition;
        this.importing = importing;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!edition.begin()) {
            return;
        }
        var outcome = importing.write(content(), edition.lock(), Actor.system());
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            throw new IllegalStateException("the starter set is refused: " + reasons);
        }
    }

    private static String content() {
        try {
            return STARTER_SET.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
