package org.rostrum.web.draft;

import java.util.List;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.HanCharacters;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Outline;
import org.rostrum.draft.text.SpeakingTime;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextJson;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page around a draft's text: what it needs to be written, or only read. */
@Component
class Bench {

    private final EditorWords words;
    private final Revisions revisions;
    private final Choices choices;
    private final Statuses statuses;

    Bench(EditorWords words, Revisions revisions, Choices choices, Statuses statuses) {
        this.statuses = statuses;
        this.words = words;
        this.revisions = revisions;
        this.choices = choices;
    }

    /** For writing. {@code plain} is what stands in the text area. */
    ModelAndView page(Draft draft, WorkingCopy copy, String plain, SignedIn writer) {
        return about("drafts/editor", draft, copy)
                .addObject("typed", plain)
                .addObject("writer", writer.person())
                .addObject("json", TextJson.write(copy.text()))
                .addObject("words", words.all())
                .addObject("kinds", Kind.values());
    }

    ModelAndView reading(Draft draft, WorkingCopy copy) {
        return about("drafts/reading", draft, copy);
    }

    private ModelAndView about(String view, Draft draft, WorkingCopy copy) {
        Text text = copy.text();
        return new ModelAndView(view)
                .addObject("draft", draft)
                .addObject("copy", copy)
                .addObject("savedBy", name(copy.savedBy()))
                .addObject("returned", returned(draft))
                .addObject("latest", revisions.latest(copy.draft()).orElse(null))
                .addObject("outline", Outline.of(text))
                .addObject("han", HanCharacters.in(text))
                .addObject("minutes", minutes(text));
    }

    /** Where the drafter mends it, she reads why it came back. */
    private List<ReviewStatus.Decision> returned(Draft draft) {
        return draft instanceof Draft.Returned
                ? statuses.of(draft.head().id()).map(ReviewStatus::lastReturns).orElse(List.of())
                : List.of();
    }

    /** Rounded; 0 only for a text that takes no time at all. */
    static long minutes(Text text) {
        long seconds = SpeakingTime.of(text, SpeakingTime.DEFAULT).toSeconds();
        return seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60.0));
    }

    private String name(PersonId person) {
        return choices.name(person);
    }
}
