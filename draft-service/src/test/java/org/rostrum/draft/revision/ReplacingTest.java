package org.rostrum.draft.revision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static testing.rostrum.Samples.somebody;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import testing.rostrum.DatabaseServer;
import testing.rostrum.RostrumTest;

/** The one way in which a frozen text changes. */
@RostrumTest
@Import(DraftFixture.class)
class ReplacingTest {

    private final DraftFixture fixture;
    private final Replacing replacing;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Saving saving;
    private final Writers writers;
    private final Drafts drafts;
    private final Chains chains;
    private final Clock clock;
    private final String database;
    private final Actor lin = somebody("林美玲");
    private final Actor liang = somebody("梁國棟");

    ReplacingTest(
            DraftFixture fixture,
            Replacing replacing,
            Revisions revisions,
            WorkingCopies copies,
            Saving saving,
            Writers writers,
            Drafts drafts,
            Chains chains,
            Clock clock,
            @Value("${test.database.name}") String database) {
        this.fixture = fixture;
        this.replacing = replacing;
        this.revisions = revisions;
        this.copies = copies;
        this.saving = saving;
        this.writers = writers;
        this.drafts = drafts;
        this.chains = chains;
        this.clock = clock;
        this.database = database;
    }

    private Revision replace(DraftId draft, Text text) {
        Revision frozen = revisions.latest(draft).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (fixture.in(() -> replacing.replace(frozen, text, List.of(), liang, now))) {
            case Outcome.Done<Revision>(Revision revision) -> revision;
            case Outcome.Refused<Revision>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    /** The first paragraph reads otherwise. */
    private static Text changed(Text text, String words) {
        Paragraph first = text.paragraphs().getFirst();
        List<Paragraph> all = new ArrayList<>(text.paragraphs());
        all.set(0, new Paragraph(first.id(), first.kind(), words, first.strong(), first.lead()));
        return new Text(all, text.tail());
    }

    @Test
    void freezesTheNewRevisionInThePlaceOfTheOldOne() {
        DraftId draft = fixture.inReview(lin);
        Text text = changed(revisions.latest(draft).orElseThrow().text(), "改過的第一段");
        Revision second = replace(draft, text);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.amends()).isOne();
        assertThat(second.author()).isEqualTo(new PersonId(person(liang)));
        assertThat(drafts.find(draft).orElseThrow())
                .isInstanceOfSatisfying(
                        Draft.InReview.class,
                        frozen -> {
                            assertThat(frozen.revision()).isEqualTo(2);
                            assertThat(frozen.sha256()).isEqualTo(second.sha256());
                        });
        assertThat(copies.find(draft).orElseThrow().text()).isEqualTo(text);
        assertThat(chains.entries(draft.stream(), null, 20).items().getLast())
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo("revision.amended");
                    assertThat(entry.facts())
                            .containsAllEntriesOf(Map.of("revision", 2L, "amends", 1L));
                });
    }

    @Test
    void doesNotMakeTheAmenderAWriterOfWhatComesNext() {
        DraftId draft = fixture.inReview(lin);
        replace(draft, changed(revisions.latest(draft).orElseThrow().text(), "改過的第一段"));
        assertThat(writers.sinceNewest(draft)).doesNotContain(new PersonId(person(liang)));
        assertThat(writers.of(draft).getLast())
                .returns(true, Written::amendment)
                .returns(Set.of(new PersonId(person(liang))), Written::writers);
    }

    @Test
    void leavesWhatADrafterTypedInTheSameParagraph() {
        DraftId draft = fixture.drafting(lin);
        Revision first = fixture.revision(draft, lin);
        var copy = copies.find(draft).orElseThrow();
        saving.save(draft, copy.version(), changed(copy.text(), "起草人後來打的字"), lin);
        fixture.freeze(draft, first);
        replace(draft, changed(first.text(), "領導改的字"));
        assertThat(copies.find(draft).orElseThrow().text().paragraphs().getFirst().text())
                .isEqualTo("起草人後來打的字");
        assertThat(writers.sinceNewest(draft)).containsExactly(new PersonId(person(lin)));
    }

    @Test
    void opensTheFrozenTextToNothingElse() {
        DraftId draft = fixture.inReview(lin);
        refuses("update draft.draft set frozen_revision = 2 where id = '%s'".formatted(draft));
        replace(draft, changed(revisions.latest(draft).orElseThrow().text(), "改過的第一段"));
        refuses("update draft.draft set frozen_revision = 1 where id = '%s'".formatted(draft));
        refuses("update draft.working_copy set text = '{}' where draft_id = '%s'".formatted(draft));
        refuses(
                """
                update draft.working_copy set text = '{}', saved_at = now()
                where draft_id = '%s'
                """
                        .formatted(draft));
        refuses("update draft.revision set amends = null where draft_id = '%s'".formatted(draft));
    }

    private void refuses(String sql) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DatabaseServer.get().execute(database, sql))
                .havingRootCause()
                .withMessageMatching("(?s).*(is not allowed|is frozen).*");
    }

    private static UUID person(Actor actor) {
        return requireNonNull(actor.person());
    }
}
