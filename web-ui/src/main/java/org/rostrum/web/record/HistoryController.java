package org.rostrum.web.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Chains;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of a draft in words, and whether it is intact. */
@Controller
class HistoryController {

    private final ReadableDrafts drafts;
    private final Chains chains;
    private final Telling telling;
    private final People people;

    HistoryController(ReadableDrafts drafts, Chains chains, Telling telling, People people) {
        this.drafts = drafts;
        this.chains = chains;
        this.telling = telling;
        this.people = people;
    }

    @GetMapping("/drafts/{draft}/history")
    String history(
            @PathVariable UUID draft,
            @ModelAttribute("filter") HistoryFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String verify,
            @AuthenticationPrincipal SignedIn person,
            Locale locale,
            Model model) {
        Draft found = drafts.find(draft, person.id());
        String stream = found.head().id().stream();
        History history = History.of(chains, stream, filter, cursor);
        List<ToldEntry> told =
                history.entries().stream().map(entry -> telling.tell(entry, locale)).toList();
        model.addAttribute("draft", found);
        model.addAttribute("history", history);
        model.addAttribute("entries", told);
        model.addAttribute("principals", names(history));
        if (verify != null) {
            model.addAttribute("proof", Proof.of(chains.verify(stream)));
        }
        return "record/history";
    }

    private Map<UUID, String> names(History history) {
        return history.principals().stream()
                .flatMap(id -> people.find(new PersonId(id)).stream())
                .collect(Collectors.toMap(one -> one.id().value(), Person::name));
    }
}
