package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;
import static testing.rostrum.Samples.text;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumTest;

@RostrumTest
@Import(DraftFixture.class)
class WritersTest {

    private final Writers writers;
    private final Saving saving;
    private final DraftFixture fixture;
    private final Actor lin = somebody("林美玲");
    private final Actor sun = somebody("孫立");

    WritersTest(Writers writers, Saving saving, DraftFixture fixture) {
        this.writers = writers;
        this.saving = saving;
        this.fixture = fixture;
    }

    @Test
    void knowsTheAuthorOfARevision() {
        DraftId draft = fixture.drafting(lin);
        assertThat(writers.sinceNewest(draft)).containsExactly(person(lin));
        fixture.revision(draft, lin);
        assertThat(writers.of(draft))
                .containsExactly(new Written(1, person(lin), Set.of(person(lin)), false));
        assertThat(writers.sinceNewest(draft)).isEmpty();
    }

    @Test
    void remembersWhoTypedThoughAnotherSavedLastAndMadeTheRevision() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, text("孫立寫的。"), sun);
        saving.save(draft, 2, text("孫立寫的，林美玲改的。"), lin);
        fixture.revision(draft, lin);
        assertThat(writers.of(draft))
                .containsExactly(
                        new Written(1, person(lin), Set.of(person(lin), person(sun)), false));
    }

    @Test
    void beginsAnewWithEveryRevision() {
        DraftId draft = fixture.drafting(sun);
        fixture.revision(draft, sun);
        saving.save(draft, 1, text("林美玲重寫了。"), lin);
        fixture.revision(draft, lin);
        assertThat(writers.of(draft))
                .containsExactly(
                        new Written(1, person(sun), Set.of(person(sun)), false),
                        new Written(2, person(lin), Set.of(person(lin)), false));
    }

    @Test
    void countsWordsThatAnotherSaved() {
        DraftId draft = fixture.drafting(lin);
        PersonId adviser = person(sun);
        fixture.in(() -> {
            writers.wrote(draft, adviser);
            writers.wrote(draft, adviser);
            return true;
        });
        fixture.revision(draft, lin);
        assertThat(writers.of(draft).getFirst().writers()).contains(adviser);
    }
}
