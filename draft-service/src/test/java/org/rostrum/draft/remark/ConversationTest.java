package org.rostrum.draft.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.Released;
import org.rostrum.draft.revision.DraftFixture;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;

@RostrumTest
@Import(DraftFixture.class)
class ConversationTest {

    private final Remarking remarking;
    private final Publishing publishing;
    private final Replying replying;
    private final Resolving resolving;
    private final Refuting refuting;
    private final Accepting accepting;
    private final Remarks remarks;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Chains chains;
    private final DraftLife life;
    private final DraftFixture fixture;
    private final OpenHouse house;
    private final JdbcClient jdbc;
    private final Actor lin = somebody("林美玲");
    private final Actor huang = somebody("黃雅琪");

    ConversationTest(
            Remarking remarking,
            Publishing publishing,
            Replying replying,
            Resolving resolving,
            Refuting refuting,
            Accepting accepting,
            Remarks remarks,
            Revisions revisions,
            WorkingCopies copies,
            Chains chains,
            DraftLife life,
            DraftFixture fixture,
            OpenHouse house,
            JdbcClient jdbc) {
        this.remarking = remarking;
        this.publishing = publishing;
        this.replying = replying;
        this.resolving = resolving;
        this.refuting = refuting;
        this.accepting = accepting;
        this.remarks = remarks;
        this.revisions = revisions;
        this.copies = copies;
        this.chains = chains;
        this.life = life;
        this.fixture = fixture;
        this.house = house;
        this.jdbc = jdbc;
    }

    @Test
    void showsADraftRemarkToItsAuthorOnly() {
        DraftId draft = fixture.inReview(lin);
        Remark remark = suggest(draft, "種樹", "植樹");
        assertThat(remarks.find(remark.id(), person(huang))).contains(remark);
        assertThat(remarks.find(remark.id(), person(lin))).isEmpty();
        publish(draft);
        assertThat(remarks.find(remark.id(), person(lin))).isPresent();
    }

    @Test
    void publishesNoNotes() {
        DraftId draft = fixture.inReview(lin);
        var note = new NewRemark(1, null, null, null, Weight.MAY, "會後問他", null, true);
        Remark kept = done(remarking.write(draft, note, huang));
        publish(draft);
        assertThat(remarks.find(kept.id(), person(lin))).isEmpty();
        assertThat(done(remarking.discard(kept.id(), huang))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update draft.remark set body = 'x'",
                "update draft.remark set visibility = 'DRAFT', published_at = null",
                "delete from draft.remark",
                "truncate draft.remark cascade",
                "update draft.reply set body = 'x'",
                "delete from draft.reply",
                "truncate draft.reply cascade"
            })
    void protectsWhatIsPublishedInTheDatabase(String sql) {
        DraftId draft = fixture.inReview(lin);
        Remark remark = suggest(draft, "種樹", "植樹");
        publish(draft);
        done(replying.reply(remark.id(), "好", lin));
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void hearsNothingAboutWhatIsNotPublished() {
        DraftId draft = fixture.inReview(lin);
        Remark remark = suggest(draft, "種樹", "植樹");
        assertThat(codes(replying.reply(remark.id(), "好", lin))).containsExactly("remark.unknown");
        assertThat(codes(resolving.resolve(remark.id(), huang))).containsExactly("remark.unknown");
        assertThat(codes(refuting.answer(remark.id(), "不", lin))).containsExactly("remark.unknown");
    }

    @Test
    void recordsWhatIsDoneWithARemark() {
        Remark remark = returned("種樹", "植樹");
        done(replying.reply(remark.id(), "好", lin));
        done(resolving.resolve(remark.id(), huang));
        done(resolving.reopen(remark.id(), lin));
        done(refuting.decline(remark.id(), "是引文", lin));
        assertThat(events(remark.draft()))
                .endsWith(
                        "remark.replied",
                        "remark.resolved",
                        "remark.reopened",
                        "suggestion.declined");
        assertThat(facts(remark.draft()).getLast())
                .containsEntry("reason", "是引文")
                .containsEntry("author", person(huang).toString())
                .containsEntry("sha256", RemarkFacts.sha256(remark));
    }

    @Test
    void closesARemarkOnce() {
        Remark remark = returned("種樹", "植樹");
        done(refuting.answer(remark.id(), "是引文", lin));
        assertThat(codes(resolving.resolve(remark.id(), huang)))
                .containsExactly("remark.is-closed");
        assertThat(codes(refuting.decline(remark.id(), "不", lin)))
                .containsExactly("remark.is-closed");
        assertThat(codes(accept(remark))).containsExactly("remark.is-closed");
        assertThat(remarks.openMusts(remark.draft())).isEmpty();
    }

    @Test
    void refusesASuggestionWhosePassageReadsOtherwise() {
        Remark remark = returned("種樹", "植樹");
        jdbc.sql(
                        """
                        update draft.working_copy set version = version + 1,
                            text = replace(text::text, '種樹', '栽樹')::jsonb
                        where draft_id = ?
                        """)
                .param(remark.draft().value())
                .update();
        assertThat(codes(accept(remark))).containsExactly("suggestion.outdated");
        Discussion there = inCopy(remark).getFirst();
        assertThat(there.outdated()).isTrue();
        assertThat(there.place()).isEqualTo(Place.paragraph(remark.anchor().paragraph()));
    }

    @Test
    void refusesAVersionThatIsGone() {
        Remark remark = returned("種樹", "植樹");
        assertThat(codes(accepting.accept(remark.draft(), Set.of(remark.id()), 7, lin)))
                .containsExactly("working-copy.stale");
    }

    @Test
    void opensAnAcceptedSuggestionAgainButDoesNotTakeItTwice() {
        Remark remark = returned("種樹", "植樹");
        done(accept(remark));
        assertThat(done(resolving.reopen(remark.id(), lin)).open()).isTrue();
        assertThat(codes(accept(remark))).containsExactly("suggestion.outdated");
    }

    @Test
    void doesNotReopenWhatARevisionHas() {
        Remark remark = returned("種樹", "植樹");
        done(accept(remark));
        fixture.revision(remark.draft(), lin);
        assertThat(codes(resolving.reopen(remark.id(), lin))).containsExactly("remark.is-taken");
        assertThat(facts(remark.draft()).getLast().get("suggestions"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "remark", remark.id().toString(),
                                        "author", person(huang).toString())));
    }

    @Test
    void leavesDecliningToTheDrafters() {
        Remark remark = returned("種樹", "植樹");
        Actor reader = somebody("讀者");
        house.letOnlyRead(person(reader));
        assertThat(codes(refuting.decline(remark.id(), "不", reader)))
                .containsExactly("draft.not-yours-to-edit");
        assertThat(codes(resolving.resolve(remark.id(), reader)))
                .containsExactly("remark.not-yours-to-resolve");
        Actor stranger = somebody("外人");
        house.shutOut(person(stranger));
        assertThat(codes(refuting.decline(remark.id(), "不", stranger)))
                .containsExactly("remark.unknown");
        assertThat(codes(replying.reply(remark.id(), "？", stranger)))
                .containsExactly("remark.unknown");
    }

    @Test
    void remembersWhoIsMentionedAndLeavesUnknownNamesAsText() {
        house.name(person(huang), "huang");
        Remark remark = returned("種樹", "植樹");
        done(replying.reply(remark.id(), "請@huang看，寄到 a@huang 或 @nobody。", lin));
        assertThat(
                        jdbc.sql("select person from draft.mention where remark_id = ?")
                                .param(remark.id().value())
                                .query(UUID.class)
                                .list())
                .containsExactly(huang.person());
        assertThat(remarks.mentioning(person(huang), 10))
                .extracting(Mention::remark)
                .containsExactly(remark.id());
    }

    private Outcome<Accepting.Accepted> accept(Remark remark) {
        long version = copies.find(remark.draft()).orElseThrow().version();
        return accepting.accept(remark.draft(), Set.of(remark.id()), version, lin);
    }

    private List<Discussion> inCopy(Remark remark) {
        return remarks.in(copies.find(remark.draft()).orElseThrow(), person(lin));
    }

    /** huang's suggestion of weight MUST on lin's draft, which came back to her. */
    private Remark returned(String passage, String put) {
        DraftId draft = fixture.inReview(lin);
        Remark remark = suggest(draft, passage, put);
        publish(draft);
        fixture.in(() -> done(life.release(draft, Released.RETURNED)));
        return remarks.find(remark.id(), person(lin)).orElseThrow();
    }

    private void publish(DraftId draft) {
        assertThat(fixture.in(() -> publishing.publish(draft, 1, person(huang), Instant.now())))
                .isNotNull();
    }

    private Remark suggest(DraftId draft, String passage, String put) {
        var paragraph =
                revisions.find(draft, 1).orElseThrow().text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        return done(
                remarking.write(
                        draft,
                        new NewRemark(
                                1,
                                paragraph.id(),
                                from,
                                from + passage.length(),
                                Weight.MUST,
                                "",
                                put,
                                false),
                        huang));
    }

    private List<String> events(DraftId draft) {
        return entries(draft).stream().map(Entry::event).toList();
    }

    private List<Map<String, Object>> facts(DraftId draft) {
        return entries(draft).stream().map(Entry::facts).toList();
    }

    private List<Entry> entries(DraftId draft) {
        return chains.entries(draft.stream(), null, 100).items();
    }
}
