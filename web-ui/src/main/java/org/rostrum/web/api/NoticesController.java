package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.ChoosingNotices;
import org.rostrum.workflow.notice.Matter;
import org.rostrum.workflow.notice.Notice;
import org.rostrum.workflow.notice.NoticeSettings;
import org.rostrum.workflow.notice.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told, and how the caller wants to be told. */
@RestController("apiNotices")
@RequestMapping("/api/notices")
@Tag(name = "Notices")
class NoticesController {

    private final Notices notices;
    private final ChoosingNotices choosing;

    NoticesController(Notices notices, ChoosingNotices choosing) {
        this.notices = notices;
        this.choosing = choosing;
    }

    @Schema(name = "ReadNotices")
    record Read(@Schema(description = "What came later stays unread.") @NotNull Instant upTo) {}

    @Schema(name = "ReadNoticesCount")
    record Count(int read) {}

    @Schema(name = "NoticeSettings")
    record Settings(
            @Schema(description = "Of e-mails: zh-Hant, zh-Hans or en.") @NotNull String language,
            @Schema(description = "0 to 23, by the city's clocks.") @NotNull Integer digestHour,
            @Schema(description = "What is left out is as usual.") @NotNull
                    List<@Valid Choice> choices) {

        NoticeSettings wanted() {
            Map<Matter, Matter.Choice> all = new EnumMap<>(Matter.class);
            choices.forEach(one -> all.put(one.matter(), one.wanted()));
            return new NoticeSettings(language, digestHour, all);
        }

        static Settings of(NoticeSettings settings) {
            return new Settings(
                    settings.language(),
                    settings.digestHour(),
                    Arrays.stream(Matter.values())
                            .map(matter -> Choice.of(matter, settings.of(matter)))
                            .toList());
        }
    }

    @Schema(name = "NoticeChoice")
    record Choice(@NotNull Matter matter, @NotNull Boolean inPage, Matter.@NotNull Mail mail) {

        Matter.Choice wanted() {
            return new Matter.Choice(inPage, mail);
        }

        static Choice of(Matter matter, Matter.Choice choice) {
            return new Choice(matter, choice.inPage(), choice.mail());
        }
    }

    @GetMapping
    @Operation(summary = "What the caller was told, the newest first")
    Page<Notice> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        int most = Parameters.limit(limit);
        String list = "notices " + unread;
        String from = Cursors.opened(list, cursor);
        return Cursors.closed(list, notices.list(person.id(), unread, from, most));
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "Mark a notice as read")
    ResponseEntity<Void> read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Refused.unless(notices.markRead(id, person.id()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/read")
    @Operation(summary = "Mark all notices up to a time as read")
    Count readAll(@RequestBody Read body, @AuthenticationPrincipal SignedIn person) {
        return new Count(notices.markAllRead(person.id(), body.upTo()));
    }

    @GetMapping("/settings")
    @Operation(summary = "How the caller wants to be told")
    Settings settings(@AuthenticationPrincipal SignedIn person) {
        return Settings.of(choosing.find(person.id()).orElseGet(NoticeSettings::usual));
    }

    @PutMapping("/settings")
    @Operation(summary = "Choose how to be told")
    Settings choose(@RequestBody Settings body, @AuthenticationPrincipal SignedIn person) {
        return Settings.of(Refused.unless(choosing.choose(person.id(), body.wanted())));
    }
}
