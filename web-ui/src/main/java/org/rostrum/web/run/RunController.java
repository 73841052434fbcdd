package org.rostrum.web.run;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.inbox.Waiting;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.DecidingInARow;
import org.rostrum.workflow.Inbox;
import org.rostrum.workflow.Run;
import org.rostrum.workflow.RunId;
import org.rostrum.workflow.Runs;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing what to decide in a row, passing over one, stopping, and what came of all. */
@Controller
@RequestMapping("/run")
class RunController {

    private final Inbox inbox;
    private final Runs runs;
    private final DecidingInARow row;
    private final RunSteps steps;
    private final Wording wording;
    private final Clock clock;

    RunController(
            Inbox inbox,
            Runs runs,
            DecidingInARow row,
            RunSteps steps,
            Wording wording,
            Clock clock) {
        this.inbox = inbox;
        this.runs = runs;
        this.row = row;
        this.steps = steps;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String choose(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("underWay", underWay(person));
        model.addAttribute(
                "waiting",
                inbox.waitingForMe(person.id(), null, 4 * DecidingInARow.MOST).items().stream()
                        .map(item -> Waiting.of(item, clock))
                        .filter(Waiting::decidable)
                        .limit(DecidingInARow.MOST)
                        .toList());
        return "run/choose";
    }

    private @Nullable Run underWay(SignedIn person) {
        return runs.underWay(person.id()).filter(run -> !run.ended()).orElse(null);
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) @Nullable List<UUID> seat,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        List<SeatId> chosen = seat == null ? List.of() : seat.stream().map(SeatId::new).toList();
        return switch (row.begin(chosen, person.id())) {
            case Done<RunId> _ -> steps.next(person.id(), 0, after);
            case Refused<RunId>(List<Refusal> reasons) -> {
                response.setStatus(RefusalStatus.of(reasons).value());
                model.addAttribute("problems", wording.of(reasons));
                yield choose(person, model);
            }
        };
    }

    @GetMapping("/next")
    String next(@AuthenticationPrincipal SignedIn person, RedirectAttributes after) {
        return steps.next(person.id(), 0, after);
    }

    @PostMapping("/skip")
    String skip(
            @RequestParam UUID seat,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes after) {
        int place = runs.stage(new SeatId(seat), person.id()).map(Runs.Stage::place).orElse(0);
        row.skip(new SeatId(seat), person.id());
        return steps.next(person.id(), place, after);
    }

    @PostMapping("/stop")
    String stop(@AuthenticationPrincipal SignedIn person) {
        String to = runs.underWay(person.id()).map(run -> "/run/" + run.id()).orElse("/run");
        row.stop(person.id());
        return "redirect:" + to;
    }

    @GetMapping("/{run}")
    String summary(@PathVariable UUID run, @AuthenticationPrincipal SignedIn person, Model model) {
        Run found = runs.find(new RunId(run), person.id()).orElseThrow(NoSuchPage::new);
        model.addAttribute("run", found);
        return "run/summary";
    }
}
