package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.ChangingDetails;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Urgency;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is known about a speech apart from its text. */
@RestController("apiDetails")
@RequestMapping("/api/drafts/{id}/details")
@Tag(name = "Drafts")
class DetailsController {

    private final OpenDrafts open;
    private final DraftViews views;
    private final Naming naming;
    private final ChangingDetails changing;

    DetailsController(OpenDrafts open, DraftViews views, Naming naming, ChangingDetails changing) {
        this.open = open;
        this.views = views;
        this.naming = naming;
        this.changing = changing;
    }

    /** All details at once: what is left out becomes empty. */
    @Schema(name = "Details")
    record Body(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 200) String occasion,
            @Nullable @Size(max = 100) String speaker,
            @Nullable LocalDateTime speechAt,
            @Nullable @Size(max = 200) String venue,
            @Nullable @Min(1) @Max(600) Integer expectedMinutes,
            @NotNull Urgency urgency,
            @NotNull Classification classification,
            @Nullable @Size(max = 20) List<String> coDrafters)
            implements DetailsFields {}

    @PutMapping
    @Operation(summary = "Replace a draft's details")
    DraftView replace(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        var lookup = naming.lookup();
        var coDrafters = lookup.people("coDrafters", body.coDrafters());
        lookup.refuseUnknown();
        return views.of(
                Refused.unless(changing.change(draft, body.details(coDrafters), person.actor())));
    }
}
