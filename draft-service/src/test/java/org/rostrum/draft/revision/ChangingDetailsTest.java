package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.details;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.draft.ChangingDetails;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.annotation.Import;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;

@RostrumTest
@Import(DraftFixture.class)
class ChangingDetailsTest {

    private final ChangingDetails changing;
    private final Drafts drafts;
    private final Chains chains;
    private final DraftFixture fixture;
    private final OpenHouse house;
    private final Actor lin = somebody("林美玲");

    ChangingDetailsTest(
            ChangingDetails changing,
            Drafts drafts,
            Chains chains,
            DraftFixture fixture,
            OpenHouse house) {
        this.changing = changing;
        this.drafts = drafts;
        this.chains = chains;
        this.fixture = fixture;
        this.house = house;
    }

    @Test
    void changesEveryDetail() {
        DraftId draft = fixture.drafting(lin);
        DraftDetails bare =
                new DraftDetails(
                        "新題",
                        "",
                        "",
                        null,
                        "",
                        null,
                        Urgency.MOST_URGENT,
                        Classification.SENSITIVE,
                        Set.of(person(somebody("甲")), person(somebody("乙"))));
        Draft changed = done(changing.change(draft, bare, lin));
        assertThat(changed.head().details()).isEqualTo(bare);
        assertThat(drafts.find(draft)).contains(changed);
    }

    @Test
    void tellsTheRecordWhatWasAndWhatIs() {
        DraftId draft = fixture.drafting(lin);
        String before = drafts.find(draft).orElseThrow().head().details().title();
        done(changing.change(draft, details("新題"), lin));
        Entry entry = entries(draft).getLast();
        assertThat(entry.event()).isEqualTo("draft.details-changed");
        assertThat(entry.facts())
                .isEqualTo(
                        Map.of(
                                "before", Map.of("title", before),
                                "after", Map.of("title", "新題")));
    }

    @Test
    void recordsNothingWhenNothingChanges() {
        DraftId draft = fixture.drafting(lin);
        Draft before = drafts.find(draft).orElseThrow();
        assertThat(done(changing.change(draft, before.head().details(), lin))).isEqualTo(before);
        assertThat(entries(draft)).hasSize(1);
    }

    @Test
    void canTakeCoDraftersAwayAgain() {
        DraftId draft = fixture.drafting(lin);
        DraftDetails alone = details("講話");
        done(changing.change(draft, with(alone, person(somebody("甲"))), lin));
        assertThat(done(changing.change(draft, alone, lin)).head().details().coDrafters())
                .isEmpty();
    }

    @Test
    void looksOnlyAtCoDraftersWhoAreNew() {
        DraftId draft = fixture.drafting(lin);
        PersonId leaver = person(somebody("離職者"));
        done(changing.change(draft, with(details("一"), leaver), lin));
        house.shutOut(leaver);
        assertThat(done(changing.change(draft, with(details("二"), leaver), lin)).head().details())
                .isEqualTo(with(details("二"), leaver));
        DraftId other = fixture.drafting(lin);
        assertThat(codes(changing.change(other, with(details("一"), leaver), lin)))
                .containsExactly("details.co-drafters-unfit");
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_REVIEW", "APPROVED", "REJECTED", "ABANDONED"})
    void changesNothingOnceTheDraftIsFrozen(Draft.State state) {
        DraftId draft = fixture.in(state, lin);
        Draft before = drafts.find(draft).orElseThrow();
        assertThat(codes(changing.change(draft, details("新題"), lin)))
                .containsExactly(
                        "draft.is-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(drafts.find(draft)).contains(before);
    }

    @Test
    void changesAReturnedDraft() {
        DraftId draft = fixture.in(Draft.State.RETURNED, lin);
        assertThat(done(changing.change(draft, details("新題"), lin)))
                .isInstanceOf(Draft.Returned.class);
    }

    @Test
    void reportsAllReasonsTogether() {
        Actor reader = somebody("讀者");
        house.letOnlyRead(person(reader));
        DraftId draft = fixture.inReview(lin);
        assertThat(codes(changing.change(draft, details(""), reader)))
                .containsExactly(
                        "draft.not-yours-to-edit", "draft.is-in-review", "details.title-missing");
    }

    @Test
    void doesNotTellStrangersThatThereIsADraft() {
        Actor stranger = somebody("陌生人");
        house.shutOut(person(stranger));
        DraftId draft = fixture.drafting(lin);
        assertThat(codes(changing.change(draft, details(""), stranger)))
                .containsExactly("draft.unknown");
        assertThat(codes(changing.change(new DraftId(UUID.randomUUID()), details(""), lin)))
                .containsExactly("draft.unknown");
        assertThat(codes(changing.change(draft, details("x"), Actor.system())))
                .containsExactly("draft.unknown");
    }

    private List<Entry> entries(DraftId draft) {
        return chains.entries(draft.stream(), null, 50).items();
    }

    private static DraftDetails with(DraftDetails details, PersonId... coDrafters) {
        return new DraftDetails(
                details.title(),
                details.occasion(),
                details.speaker(),
                details.speechAt(),
                details.venue(),
                details.expectedMinutes(),
                details.urgency(),
                details.classification(),
                Set.of(coDrafters));
    }
}
