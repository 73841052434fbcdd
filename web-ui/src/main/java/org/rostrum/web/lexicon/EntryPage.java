package org.rostrum.web.lexicon;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.lexicon.AddingEntry;
import org.rostrum.draft.lexicon.ChangingEntry;
import org.rostrum.draft.lexicon.Entries;
import org.rostrum.draft.lexicon.EntryId;
import org.rostrum.draft.lexicon.LexiconEntry;
import org.rostrum.draft.lexicon.RetiringEntry;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One entry of the lexicon: kept by the office, read by all who work on texts. */
@Controller
class EntryPage {

    private final LexiconDesk desk;
    private final Entries entries;
    private final AddingEntry adding;
    private final ChangingEntry changing;
    private final RetiringEntry retiring;

    EntryPage(
            LexiconDesk desk,
            Entries entries,
            AddingEntry adding,
            ChangingEntry changing,
            RetiringEntry retiring) {
        this.desk = desk;
        this.entries = entries;
        this.adding = adding;
        this.changing = changing;
        this.retiring = retiring;
    }

    @GetMapping("/lexicon/new")
    String empty(@AuthenticationPrincipal SignedIn by, Model model) {
        desk.openToKeep(by, model);
        return form(null, EntryForm.EMPTY, by, model);
    }

    @PostMapping("/lexicon")
    String add(
            EntryForm form,
            @AuthenticationPrincipal SignedIn by,
            HttpServletResponse response,
            Model model) {
        return answer(adding.add(form.details(), by.actor()), null, form, by, response, model);
    }

    @GetMapping("/lexicon/{id}")
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model) {
        LexiconEntry entry = find(id);
        return form(entry, EntryForm.of(entry.details()), by, model);
    }

    @PostMapping("/lexicon/{id}")
    String change(
            @PathVariable UUID id,
            EntryForm form,
            @AuthenticationPrincipal SignedIn by,
            HttpServletResponse response,
            Model model) {
        LexiconEntry entry = find(id);
        var outcome = changing.change(entry.id(), form.details(), by.actor());
        return answer(outcome, entry, form, by, response, model);
    }

    @PostMapping("/lexicon/{id}/retirement")
    String retire(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn by,
            HttpServletResponse response,
            Model model) {
        LexiconEntry entry = find(id);
        var outcome = retiring.retire(entry.id(), by.actor());
        return answer(outcome, entry, EntryForm.of(entry.details()), by, response, model);
    }

    private LexiconEntry find(UUID id) {
        return entries.find(new EntryId(id)).orElseThrow(NoSuchPage::new);
    }

    private String answer(
            Outcome<LexiconEntry> outcome,
            @Nullable LexiconEntry before,
            EntryForm form,
            SignedIn by,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<LexiconEntry> _ -> "redirect:/lexicon?saved";
            case Outcome.Refused<LexiconEntry>(List<Refusal> reasons) -> {
                desk.refused(reasons, response, model);
                yield form(before, form, by, model);
            }
        };
    }

    private String form(@Nullable LexiconEntry entry, EntryForm form, SignedIn by, Model model) {
        desk.open(by, model);
        model.addAttribute("entry", entry);
        model.addAttribute("form", form);
        return "lexicon/entry";
    }
}
