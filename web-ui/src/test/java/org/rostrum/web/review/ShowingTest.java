package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.text.Text;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Shown.View;
import org.rostrum.workflow.Verdict;
import org.springframework.mock.web.MockHttpSession;

class ShowingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final DraftId DRAFT = new DraftId(new UUID(0, 1));
    private static final SeatId SEAT = new SeatId(new UUID(0, 2));
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Showing showing = new Showing(Clock.fixed(NOW, ZoneOffset.UTC));
    private final MockHttpSession session = new MockHttpSession();

    private static DecisionContext context() {
        return new DecisionContext(
                DRAFT,
                SEAT,
                "財政局",
                "countersign",
                new Label("會簽", "会签", "Countersigning"),
                2,
                3,
                HASH,
                null,
                null,
                false,
                false,
                null,
                Set.of(Verdict.APPROVE),
                false,
                List.of(),
                List.of(),
                List.of(),
                1);
    }

    private static RedlineView redline(@Nullable String layout, @Nullable String show) {
        return RedlineView.of(revision(1), revision(3), new RedlineQuery(1, layout, show));
    }

    private static Revision revision(int number) {
        Text text = new Text(List.of(), "");
        return new Revision(DRAFT, number, HASH, text, new PersonId(new UUID(0, 3)), NOW, "");
    }

    private static DecisionForm form(SeatId seat, String sha256, String shown) {
        return form(seat, sha256, shown, null);
    }

    private static DecisionForm form(
            SeatId seat, String sha256, String shown, @Nullable String amended) {
        return new DecisionForm(
                seat.value(),
                Verdict.APPROVE,
                3,
                sha256,
                "",
                null,
                "key",
                shown,
                amended,
                null,
                null);
    }

    @Test
    void knowsThatItShowedTheTextAsItWouldBeAmended() {
        String amended = "a".repeat(64);
        String sealed = showing.sealedAmended(context(), amended, session);
        assertThat(showing.read(form(SEAT, HASH, sealed, amended), session))
                .isEqualTo(new Shown(View.INLINE, 3, NOW, true));
        assertThat(showing.read(form(SEAT, HASH, sealed, "b".repeat(64)), session)).isNull();
        assertThat(read(sealed)).isNull();
    }

    private @Nullable Shown read(String sealed) {
        return showing.read(form(SEAT, HASH, sealed), session);
    }

    @Test
    void knowsHowItShowedTheText() {
        assertThat(read(showing.sealed(context(), null, session)))
                .isEqualTo(new Shown(View.CLEAN, null, NOW, true));
        assertThat(read(showing.sealed(context(), redline(null, null), session)))
                .isEqualTo(new Shown(View.INLINE, 1, NOW, true));
        assertThat(read(showing.sealed(context(), redline("beside", null), session)))
                .isEqualTo(new Shown(View.BESIDE, 1, NOW, true));
        assertThat(read(showing.sealed(context(), redline("beside", "changes"), session)))
                .isEqualTo(new Shown(View.CHANGES, 1, NOW, true));
    }

    /** Among the views of a comparison, but what the person reads is the clean text. */
    @Test
    void callsTheFinalTextOfAComparisonClean() {
        assertThat(read(showing.sealed(context(), redline("beside", "final"), session)))
                .isEqualTo(new Shown(View.CLEAN, null, NOW, true));
    }

    @Test
    void believesNothingThatWasChanged() {
        String sealed = showing.sealed(context(), redline(null, null), session);
        assertThat(read(sealed.replace("INLINE", "BESIDE"))).isNull();
        assertThat(read(sealed.replace(":1:", ":2:"))).isNull();
        assertThat(read("CLEAN::0:" + "0".repeat(64))).isNull();
        assertThat(read("anything")).isNull();
    }

    @Test
    void believesNothingOfAnotherSeatTextOrSession() {
        String sealed = showing.sealed(context(), null, session);
        SeatId other = new SeatId(new UUID(0, 9));
        assertThat(showing.read(form(other, HASH, sealed), session)).isNull();
        assertThat(showing.read(form(SEAT, "f".repeat(64), sealed), session)).isNull();
        MockHttpSession elsewhere = new MockHttpSession();
        assertThat(showing.read(form(SEAT, HASH, sealed), elsewhere)).isNull();
        showing.sealed(context(), null, elsewhere);
        assertThat(showing.read(form(SEAT, HASH, sealed), elsewhere)).isNull();
    }
}
