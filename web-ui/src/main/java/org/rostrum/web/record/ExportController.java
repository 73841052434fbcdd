package org.rostrum.web.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.record.Exporting;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of a draft to take away, as JSON lines that can be verified without the house. */
@Controller
class ExportController {

    private final ReadableDrafts drafts;
    private final Exporting exporting;

    ExportController(ReadableDrafts drafts, Exporting exporting) {
        this.drafts = drafts;
        this.exporting = exporting;
    }

    @GetMapping("/drafts/{draft}/history/export")
    void export(
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response)
            throws IOException {
        Draft found = drafts.find(draft, person.id());
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.head().number() + ".jsonl")
                        .build()
                        .toString());
        try (Writer out = response.getWriter()) {
            exporting.write(found.head().id().stream(), out);
        }
    }
}
