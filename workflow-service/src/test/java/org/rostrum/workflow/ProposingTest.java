package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.SubmissionChoices.DepartmentChoice;
import org.rostrum.workflow.SubmissionChoices.RouteChoice;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

/** Who is proposed for countersigning, and what becomes of a proposal that is not taken. */
@RostrumTest
class ProposingTest {

    private static final String ABOUT_FINANCE = "各位朋友：\n\n明年的預算由財政局編列。\n";

    private final ApplicationContext context;
    private final Submitting submitting;
    private final Chains chains;
    private final JdbcClient jdbc;
    private CityHall hall;

    ProposingTest(
            ApplicationContext context, Submitting submitting, Chains chains, JdbcClient jdbc) {
        this.context = context;
        this.submitting = submitting;
        this.chains = chains;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        jdbc.sql(
                        """
                        insert into draft.lexicon_entry
                            (id, kind, term, aliases, duties, note, retired, changed_at)
                        values (gen_random_uuid(), 'DEPARTMENT', '財政局', '{市財政局}', '{預算}', '',
                            false, now())
                        on conflict do nothing
                        """)
                .update();
    }

    private List<DepartmentChoice> departments(DraftId draft) {
        return CityHall.done(submitting.choices(draft, hall.actor("lin"))).routes().stream()
                .filter(route -> route.key().equals("standard"))
                .map(RouteChoice::departments)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> submitted(DraftId draft) {
        return chains.entries(draft.stream(), null, 50).items().stream()
                .filter(entry -> entry.event().equals("review.submitted"))
                .map(Entry::facts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void proposesWhomTheTextNamesOrWhoseDutiesItTouches() {
        DraftId draft = hall.draft();
        hall.rewrite(draft, "lin", ABOUT_FINANCE);
        assertThat(departments(draft))
                .filteredOn(DepartmentChoice::chosen)
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.department().name()).isEqualTo("財政局");
                    assertThat(choice.proposed())
                            .extracting(Touched::how, Touched::word)
                            .containsExactly(
                                    tuple(Touched.How.NAMED, "財政局"), tuple(Touched.How.DUTY, "預算"));
                });
    }

    @Test
    void fallsBackOnWhatIsUsualWhereTheTextIsAboutNobody() {
        DraftId draft = hall.draft();
        assertThat(departments(draft)).anyMatch(DepartmentChoice::chosen);
        assertThat(departments(draft)).allMatch(choice -> choice.proposed().isEmpty());
    }

    @Test
    void recordsWhoWasLeftOutAndWhatSpeaksOfThem() {
        DraftId draft = hall.draft();
        int revision = hall.rewrite(draft, "lin", ABOUT_FINANCE).number();
        hall.submit(
                draft,
                new Submission(
                        revision,
                        "standard",
                        List.of(hall.department("press")),
                        List.of(hall.id("feng")),
                        ""));
        assertThat(submitted(draft))
                .containsEntry(
                        "leftOut",
                        List.of(Map.of("department", "財政局", "words", List.of("財政局", "預算"))));
    }

    @Test
    void saysNothingWhereNobodyWasLeftOut() {
        DraftId draft = hall.draft();
        hall.submit(draft, hall.standard(hall.rewrite(draft, "lin", ABOUT_FINANCE).number()));
        assertThat(submitted(draft)).doesNotContainKey("leftOut");
    }

    @Test
    void hasNothingToProposeOnARouteWithoutCountersigning() {
        DraftId draft = hall.draft();
        hall.submit(draft, hall.brief(hall.rewrite(draft, "lin", ABOUT_FINANCE).number()));
        assertThat(submitted(draft)).doesNotContainKey("leftOut");
    }
}
