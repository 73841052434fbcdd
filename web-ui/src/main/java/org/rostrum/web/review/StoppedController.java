package org.rostrum.web.review;

import java.util.List;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.StoppedReviews;
import org.rostrum.workflow.StoppedReviews.Stopped;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All reviews that stop because nobody can decide, for the office and for administrators. */
@Controller
class StoppedController {

    private final StoppedReviews stopped;

    StoppedController(StoppedReviews stopped) {
        this.stopped = stopped;
    }

    @GetMapping("/stopped")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        return switch (stopped.all(person.id())) {
            case Done<List<Stopped>>(List<Stopped> all) -> {
                model.addAttribute("stopped", all);
                yield "review/stopped";
            }
            case Refused<List<Stopped>> _ -> throw new NoSuchPage();
        };
    }
}
