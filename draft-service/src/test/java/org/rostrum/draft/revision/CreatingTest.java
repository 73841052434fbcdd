package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.revision.DraftFixture.TEXT;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.POLICY_RESEARCH;
import static testing.rostrum.Samples.details;
import static testing.rostrum.Samples.newDraft;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;

import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.text.Text;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;
import testing.rostrum.Samples;
import testing.rostrum.Together;

@RostrumTest
@Import(DraftFixture.class)
class CreatingTest {

    private final Creating creating;
    private final Drafts drafts;
    private final WorkingCopies copies;
    private final Chains chains;
    private final DraftFixture fixture;
    private final OpenHouse house;
    private final JdbcClient jdbc;
    private final Actor lin = somebody("林美玲");

    CreatingTest(
            Creating creating,
            Drafts drafts,
            WorkingCopies copies,
            Chains chains,
            DraftFixture fixture,
            OpenHouse house,
            JdbcClient jdbc) {
        this.creating = creating;
        this.drafts = drafts;
        this.copies = copies;
        this.chains = chains;
        this.fixture = fixture;
        this.house = house;
        this.jdbc = jdbc;
    }

    @Test
    void beginsADraftThatReadsBackAsItWasGiven() {
        DraftId id = done(creating.create(newDraft(), TEXT, lin));
        Draft draft = drafts.find(id).orElseThrow();
        assertThat(draft).isInstanceOf(Draft.Drafting.class);
        assertThat(draft.head().details()).isEqualTo(newDraft().details());
        assertThat(draft.head().drafter()).isEqualTo(person(lin));
        assertThat(draft.head().department()).isEqualTo(POLICY_RESEARCH);
        assertThat(draft.head().corrects()).isNull();
    }

    @Test
    void keepsTheTextAsVersionOne() {
        DraftId id = done(creating.create(newDraft(), TEXT, lin));
        WorkingCopy copy = copies.find(id).orElseThrow();
        assertThat(copy.version()).isOne();
        assertThat(copy.text()).isEqualTo(TEXT);
        assertThat(copy.savedBy()).isEqualTo(person(lin));
    }

    @Test
    void tellsTheRecord() {
        DraftId id = done(creating.create(newDraft(), TEXT, lin));
        var entries = chains.entries(id.stream(), null, 10).items();
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().event()).isEqualTo("draft.created");
        assertThat(entries.getFirst().actor()).isEqualTo(lin);
        assertThat(entries.getFirst().facts())
                .containsEntry("title", newDraft().details().title())
                .containsEntry("number", drafts.find(id).orElseThrow().head().number());
    }

    @Test
    void numbersDraftsOfAYearOneAfterTheOther() {
        String first = number(done(creating.create(newDraft(), TEXT, lin)));
        String second = number(done(creating.create(newDraft(), TEXT, lin)));
        assertThat(first).matches("SP-" + Year.now() + "-\\d{4,}");
        assertThat(place(second)).isEqualTo(place(first) + 1);
    }

    @Test
    void givesEveryNumberOnceHoweverManyBeginAtOnce() {
        Callable<DraftId> beginning = () -> done(creating.create(newDraft(), TEXT, lin));
        List<DraftId> begun = Together.run(Collections.nCopies(16, beginning));
        assertThat(begun.stream().map(this::number)).doesNotHaveDuplicates();
    }

    @Test
    void needsMoreThanFourDigitsAfterNineThousandNineHundredNinetyNine() {
        done(creating.create(newDraft(), TEXT, lin));
        jdbc.sql("update draft.register set last = 99998").update();
        assertThat(number(done(creating.create(newDraft(), TEXT, lin)))).endsWith("-99999");
    }

    @Test
    void refusesWithAllReasonsAndLeavesNothingBehind() {
        long before = drafts();
        Actor stranger = somebody("陌生人");
        house.shutOut(person(stranger));
        DraftDetails wrong = details("");
        Text broken = new Text(List.of(Samples.paragraph("p 1", "\0")), "");
        assertThat(
                        codes(
                                creating.create(
                                        new NewDraft(wrong, POLICY_RESEARCH, null),
                                        broken,
                                        stranger)))
                .contains("draft.not-yours-to-begin", "details.title-missing")
                .anyMatch(code -> code.startsWith("text."));
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void refusesTheSystemAsADrafter() {
        assertThat(codes(creating.create(newDraft(), TEXT, Actor.system())))
                .containsExactly("draft.not-yours-to-begin");
    }

    @Test
    void correctsAnApprovedDraftWithANewOne() {
        DraftId approved = fixture.in(Draft.State.APPROVED, lin);
        DraftId id = done(creating.create(correcting(approved), TEXT, lin));
        assertThat(drafts.find(id).orElseThrow().head().corrects()).isEqualTo(approved);
        assertThat(chains.entries(id.stream(), null, 1).items().getFirst().facts())
                .containsEntry("corrects", approved.toString());
    }

    @Test
    void refusesToCorrectWhatIsNotApproved() {
        assertThat(codes(creating.create(correcting(fixture.inReview(lin)), TEXT, lin)))
                .containsExactly("draft.corrects-not-approved");
    }

    @Test
    void refusesToCorrectWhatThePersonCannotSee() {
        DraftId unknown = new DraftId(UUID.randomUUID());
        assertThat(codes(creating.create(correcting(unknown), TEXT, lin)))
                .containsExactly("draft.corrects-unknown");
        DraftId hidden = fixture.in(Draft.State.APPROVED, lin);
        Actor stranger = somebody("陌生人");
        house.shutOut(person(stranger));
        assertThat(codes(creating.create(correcting(hidden), TEXT, stranger)))
                .contains("draft.corrects-unknown");
    }

    private static NewDraft correcting(DraftId draft) {
        return new NewDraft(details("更正稿"), POLICY_RESEARCH, draft);
    }

    private String number(DraftId draft) {
        return drafts.find(draft).orElseThrow().head().number();
    }

    private static int place(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private long drafts() {
        return jdbc.sql("select count(*) from draft.draft").query(Long.class).single();
    }
}
