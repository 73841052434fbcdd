package org.rostrum.web.reading;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A revision for paper. */
@Controller
class PrintController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final ShownRevisions revisions;
    private final PageMarks marks;

    PrintController(ShownRevisions revisions, PageMarks marks) {
        this.revisions = revisions;
        this.marks = marks;
    }

    @GetMapping("/drafts/{draft}/print")
    ModelAndView print(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal SignedIn person) {
        return revisions
                .find(draft, revision, person)
                .map(shown -> new ModelAndView("reading/print").addObject("shown", shown))
                .orElseGet(() -> ModesController.nothingYet(draft));
    }

    /** What stands in the margin of every page can only be said in a style sheet. */
    @GetMapping("/drafts/{draft}/print/marks.css")
    @ResponseBody
    ResponseEntity<String> marks(
            @PathVariable UUID draft,
            @RequestParam int revision,
            @AuthenticationPrincipal SignedIn person) {
        ShownRevision shown = revisions.find(draft, revision, person).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.noStore())
                .body(marks.of(shown));
    }
}
