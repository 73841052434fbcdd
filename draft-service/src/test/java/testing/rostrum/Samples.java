package testing.rostrum;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.record.Actor;

/** People, details and texts for tests that do not care which. */
public final class Samples {

    public static final DepartmentId POLICY_RESEARCH = new DepartmentId(UUID.randomUUID());

    private Samples() {}

    /** Somebody nobody has met before. */
    public static Actor somebody(String name) {
        return new Actor(UUID.randomUUID(), name, List.of("DRAFTER"), null, "password");
    }

    public static PersonId person(Actor actor) {
        return new PersonId(requireNonNull(actor.person()));
    }

    public static DraftDetails details(String title) {
        return new DraftDetails(
                title,
                "植樹節啟動儀式",
                "市長 梁國棟",
                LocalDateTime.of(2026, 3, 12, 9, 30),
                "河濱公園",
                15,
                Urgency.NORMAL,
                Classification.INTERNAL,
                Set.of());
    }

    public static NewDraft newDraft() {
        return new NewDraft(details("在植樹節啟動儀式上的講話"), POLICY_RESEARCH, null);
    }

    /** A paragraph each, with the ids p1, p2, … */
    public static Text text(String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (String paragraph : paragraphs) {
            all.add(paragraph("p" + (all.size() + 1), paragraph));
        }
        return new Text(all, "");
    }

    public static Text text(Paragraph... paragraphs) {
        return new Text(List.of(paragraphs), "");
    }

    public static Paragraph paragraph(String id, String text) {
        return new Paragraph(id, Kind.BODY, text, List.of(), "\n");
    }
}
