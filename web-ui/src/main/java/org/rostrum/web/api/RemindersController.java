package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Reminder;
import org.rostrum.workflow.Reminders;
import org.rostrum.workflow.Reminding;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of a draft's open seats. */
@RestController("apiReminders")
@RequestMapping("/api/drafts/{id}/reminders")
@Tag(name = "Seats")
class RemindersController {

    private final OpenDrafts open;
    private final Reminders reminders;
    private final Reminding reminding;

    RemindersController(OpenDrafts open, Reminders reminders, Reminding reminding) {
        this.open = open;
        this.reminders = reminders;
        this.reminding = reminding;
    }

    @Schema(name = "NewReminder")
    record Body(
            @Schema(description = "Left out: all seats that are open and can be reminded now.")
                    @Nullable UUID seat,
            @Nullable @Size(max = 4000) String word) {}

    @Schema(name = "Reminders")
    record View(List<Reminder> items) {}

    @Schema(name = "Reminded")
    record Done(List<Reminding.Reminded> items) {}

    @GetMapping
    @Operation(summary = "The open seats, and how often each was reminded")
    View list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return new View(reminders.of(open.id(id, person)));
    }

    @PostMapping
    @Operation(summary = "Remind an open seat, or all that are open")
    Done remind(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        return new Done(
                Refused.unless(
                        reminding.remind(
                                draft,
                                body.seat() == null ? null : new SeatId(body.seat()),
                                Given.or(body.word(), ""),
                                person.actor())));
    }
}
