package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

@RostrumTest
class WholePathTest {

    private final ApplicationContext context;
    private final Chains chains;
    private CityHall hall;

    WholePathTest(ApplicationContext context, Chains chains) {
        this.context = context;
        this.chains = chains;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void leadsADraftThroughTheStandardRoute() {
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
        hall.approve(draft, "liang");
        assertThat(hall.find(draft).state()).isEqualTo(Draft.State.APPROVED);
        assertThat(chains.entries(draft.stream(), null, 100).items())
                .extracting(Entry::event)
                .containsExactly(
                        "draft.created",
                        "revision.made",
                        "review.submitted",
                        "station.opened",
                        "decision.made",
                        "station.closed",
                        "station.opened",
                        "decision.made",
                        "decision.made",
                        "decision.made",
                        "station.closed",
                        "station.opened",
                        "decision.made",
                        "station.closed",
                        "station.opened",
                        "decision.made",
                        "decision.made",
                        "station.closed",
                        "draft.approved");
    }

    @Test
    void leadsADraftThroughTheBriefRoute() {
        DraftId draft = hall.draft();
        hall.submit(draft, hall.brief(1));
        hall.approve(draft, "hou");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }
}
