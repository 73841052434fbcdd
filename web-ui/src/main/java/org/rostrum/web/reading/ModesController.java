package org.rostrum.web.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.SpeakingTime;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A revision for the speaker: to read at a desk, and to read from a glass. */
@Controller
class ModesController {

    /** At this speed a syllable takes a second. */
    private static final int A_SECOND_EACH = 60;

    private final ShownRevisions revisions;

    ModesController(ShownRevisions revisions) {
        this.revisions = revisions;
    }

    @GetMapping("/drafts/{draft}/reader")
    ModelAndView reader(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Taste taste = taste(request, response);
        return revisions
                .find(draft, revision, person)
                .map(shown ->
                        page("reading/reader", shown, taste)
                                .addObject(
                                        "times",
                                        Timetable.of(shown.revision().text(), taste.rate())))
                .orElseGet(() -> nothingYet(draft));
    }

    @GetMapping("/drafts/{draft}/teleprompter")
    ModelAndView teleprompter(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Taste taste = taste(request, response);
        return revisions
                .find(draft, revision, person)
                .map(shown ->
                        page("reading/teleprompter", shown, taste)
                                .addObject("syllables", syllables(shown).toSeconds()))
                .orElseGet(() -> nothingYet(draft));
    }

    private static Duration syllables(ShownRevision shown) {
        return SpeakingTime.of(shown.revision().text(), A_SECOND_EACH);
    }

    private static Taste taste(HttpServletRequest request, HttpServletResponse response) {
        Taste taste = Taste.of(request);
        response.addHeader(HttpHeaders.SET_COOKIE, taste.cookie(request).toString());
        return taste;
    }

    private static ModelAndView page(String template, ShownRevision shown, Taste taste) {
        return new ModelAndView(template).addObject("shown", shown).addObject("taste", taste);
    }

    /** The page of the review says that there is nothing to read yet. */
    static ModelAndView nothingYet(UUID draft) {
        View review = new RedirectView("/drafts/" + draft + "/review");
        return new ModelAndView(review);
    }
}
