package org.rostrum.web.notice;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.Following;
import org.rostrum.workflow.notice.Notice;
import org.rostrum.workflow.notice.Notices;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a person was told. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private static final int STRETCH = 30;

    private final Notices notices;
    private final Following following;
    private final Sentences sentences;
    private final Clock clock;

    NoticesController(Notices notices, Following following, Sentences sentences, Clock clock) {
        this.notices = notices;
        this.following = following;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        boolean unread = show.equals("unread");
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("continued", from != null);
        model.addAttribute("page", notices.list(person.id(), unread, from, STRETCH));
        model.addAttribute("unread", notices.unread(person.id()));
        model.addAttribute("seen", clock.instant());
        model.addAttribute("followed", following.followed(person.id()));
        return "notices/list";
    }

    /** Whoever goes where a notice leads has read it. */
    @GetMapping("/{id}")
    @ResponseBody
    ResponseEntity<Void> open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Notice notice = notices.find(id, person.id()).orElseThrow(NoSuchPage::new);
        notices.markRead(id, person.id());
        String path = notice.open() ? sentences.path(notice) : "/notices";
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return switch (notices.markRead(id, person.id())) {
            case Outcome.Done<UUID> _ -> "redirect:/notices";
            case Outcome.Refused<UUID> _ -> throw new NoSuchPage();
        };
    }

    /**
     * @param seen when the page was made; what came later stays unread
     */
    @PostMapping("/read")
    String readAll(
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn person) {
        notices.markAllRead(person.id(), time(seen));
        return "redirect:/notices";
    }

    private Instant time(String written) {
        try {
            Instant time = Instant.parse(written);
            Instant now = clock.instant();
            return time.isAfter(now) ? now : time;
        } catch (DateTimeParseException unreadable) {
            return clock.instant();
        }
    }
}
