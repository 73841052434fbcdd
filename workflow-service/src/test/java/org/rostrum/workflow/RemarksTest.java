package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Weight;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class RemarksTest {

    private final ApplicationContext context;
    private final Remarking remarking;
    private final Remarks remarks;
    private final Accepting accepting;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Chains chains;
    private CityHall hall;

    RemarksTest(
            ApplicationContext context,
            Remarking remarking,
            Remarks remarks,
            Accepting accepting,
            Revisions revisions,
            WorkingCopies copies,
            Chains chains) {
        this.context = context;
        this.remarking = remarking;
        this.remarks = remarks;
        this.accepting = accepting;
        this.revisions = revisions;
        this.copies = copies;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void takesASuggestionFromTheReviewIntoTheNextRevision() {
        DraftId draft = hall.draftUnderReview();
        Remark suggestion = suggest(draft, "qiu", "3,214家", "3,241家");
        assertThat(seen(draft, 1, "lin")).isEmpty();

        hall.decide(draft, "qiu", Verdict.RETURN, "數字請再核對", null);
        assertThat(seen(draft, 1, "lin"))
                .extracting(d -> d.remark().published())
                .containsExactly(true);

        WorkingCopy copy = copies.find(draft).orElseThrow();
        var accepted =
                CityHall.done(
                        accepting.accept(
                                draft, Set.of(suggestion.id()), copy.version(), hall.actor("lin")));
        assertThat(PlainText.write(accepted.copy().text())).contains("今年全市新增企業3,241家。");

        Revision second = hall.revise(draft, "lin");
        assertThat(second.number()).isEqualTo(2);
        assertThat(facts(draft, "revision.made").getLast().get("suggestions"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "remark", suggestion.id().toString(),
                                        "author", hall.id("qiu").toString())));
    }

    @Test
    void namesInTheDecisionsEntryWhatItPublished() {
        DraftId draft = hall.draftUnderReview();
        Remark suggestion = suggest(draft, "qiu", "大家好", "大家早安");
        hall.approve(draft, "qiu");
        assertThat(facts(draft, "decision.made").getLast().get("remarks"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("remark", suggestion.id().toString())
                .containsEntry("weight", "MUST")
                .containsKey("sha256");
    }

    @Test
    void asksOnlyThoseWhoCouldDecideNow() {
        DraftId draft = hall.draftUnderReview();
        for (String notAsked : List.of("lin", "shen", "he")) {
            assertThat(CityHall.refused(tryToSuggest(draft, notAsked, "大家好", "大家早安")))
                    .containsExactly("remark.not-asked");
        }
        assertThat(CityHall.refused(tryToSuggest(draft, "huang", "大家好", "大家早安")))
                .containsExactly("draft.unknown");
    }

    private Remark suggest(DraftId draft, String by, String passage, String put) {
        return CityHall.done(tryToSuggest(draft, by, passage, put));
    }

    private Outcome<Remark> tryToSuggest(DraftId draft, String by, String passage, String put) {
        Revision revision = revisions.latest(draft).orElseThrow();
        Paragraph paragraph =
                revision.text().paragraphs().stream()
                        .filter(p -> p.text().contains(passage))
                        .findFirst()
                        .orElseThrow();
        int from = paragraph.text().indexOf(passage);
        return remarking.write(
                draft,
                new NewRemark(
                        revision.number(),
                        paragraph.id(),
                        from,
                        from + passage.length(),
                        Weight.MUST,
                        "",
                        put,
                        false),
                hall.actor(by));
    }

    private List<Discussion> seen(DraftId draft, int revision, String by) {
        return remarks.in(revisions.find(draft, revision).orElseThrow(), hall.id(by));
    }

    private List<Map<String, Object>> facts(DraftId draft, String event) {
        return chains.entries(draft.stream(), null, 100).items().stream()
                .filter(entry -> entry.event().equals(event))
                .map(Entry::facts)
                .toList();
    }
}
