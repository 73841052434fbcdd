package org.rostrum.workflow.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.Submitting;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class KeepingRouteRulesTest {

    private final ApplicationContext context;
    private final KeepingRouteRules keeping;
    private final Submitting submitting;
    private final JdbcClient jdbc;
    private CityHall hall;

    KeepingRouteRulesTest(
            ApplicationContext context,
            KeepingRouteRules keeping,
            Submitting submitting,
            JdbcClient jdbc) {
        this.context = context;
        this.keeping = keeping;
        this.submitting = submitting;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void forget() {
        keep(List.of());
    }

    private RouteRules keep(List<RouteRule> rules) {
        return done(
                keeping.keep(
                        new RouteRules(rules, "standard", keeping.rules().edition()),
                        hall.actor("tian")));
    }

    private RouteRule policy(boolean binding) {
        return new RouteRule(
                Classification.INTERNAL,
                Urgency.NORMAL,
                List.of("創業", "創新"),
                hall.department("government"),
                "brief",
                binding);
    }

    private String preselected(DraftId draft) {
        return done(submitting.choices(draft, hall.actor("lin"))).defaultRoute();
    }

    @Test
    void preselectsTheRouteOfTheRuleThatFits() {
        DraftId draft = hall.draft();
        assertThat(preselected(draft)).isEqualTo("standard");
        assertThat(keep(List.of(policy(false))).rules()).containsExactly(policy(false));
        assertThat(preselected(draft)).isEqualTo("brief");
        hall.submit(draft, hall.standard(1));
    }

    @Test
    void leavesNoChoiceWhereTheRuleBinds() {
        keep(List.of(policy(true)));
        DraftId draft = hall.draft();
        assertThat(codes(submitting.submit(draft, hall.standard(1), null, hall.actor("lin"))))
                .containsExactly("submission.route-bound");
        hall.submit(draft, hall.brief(1));
    }

    @Test
    void tellsTheRecordOfTheSettings() {
        keep(List.of(policy(true)));
        assertThat(settings()).contains("route-rules.changed", "創業", "\"binding\":true", "田管");
        String told = settings();
        keep(List.of(policy(true)));
        assertThat(settings()).as("nothing changed").isEqualTo(told);
    }

    @Test
    void refusesOthersAndWhatSomebodyElseHasChangedMeanwhile() {
        RouteRules now = keeping.rules();
        assertThat(codes(keeping.keep(now, hall.actor("he"))))
                .containsExactly("routes.system-admin-only");
        keep(List.of(policy(false)));
        assertThat(
                        codes(
                                keeping.keep(
                                        new RouteRules(List.of(), "none", now.edition()),
                                        hall.actor("tian"))))
                .containsExactly("route-rules.changed-meanwhile", "route-rules.usual-unknown");
    }

    @Test
    void letsOneOfTwoChangeThemInTheSameInstant() {
        long edition = keeping.rules().edition();
        Callable<Outcome<RouteRules>> change =
                () ->
                        keeping.keep(
                                new RouteRules(List.of(policy(false)), "standard", edition),
                                hall.actor("tian"));
        var answers = Together.run(List.of(change, change));
        assertThat(answers.stream().filter(a -> a instanceof Outcome.Done<RouteRules>)).hasSize(1);
    }

    private String settings() {
        return jdbc.sql(
                        """
                        select convert_from(payload, 'UTF8') from record.entry
                        where stream = 'settings' order by seq desc limit 1
                        """)
                .query(String.class)
                .single();
    }
}
