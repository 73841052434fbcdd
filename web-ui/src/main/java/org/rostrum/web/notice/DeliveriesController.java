package org.rostrum.web.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.Language;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.ClearingUndelivered;
import org.rostrum.workflow.notice.KeepingWebhooks;
import org.rostrum.workflow.notice.NewWebhook;
import org.rostrum.workflow.notice.WebhookFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators see how notices leave the house, and what did not. */
@Controller
@RequestMapping("/deliveries")
class DeliveriesController {

    private final KeepingWebhooks webhooks;
    private final ClearingUndelivered undelivered;
    private final Wording wording;

    DeliveriesController(
            KeepingWebhooks webhooks, ClearingUndelivered undelivered, Wording wording) {
        this.webhooks = webhooks;
        this.undelivered = undelivered;
        this.wording = wording;
    }

    /** A webhook as it is typed. */
    record Form(
            @Nullable String name,
            @Nullable String url,
            @Nullable String format,
            @Nullable String language) {

        static final Form EMPTY = new Form("", "", "JSON", "zh-Hant");

        NewWebhook wanted() {
            return new NewWebhook(
                    name == null ? "" : name,
                    url == null ? "" : url,
                    known(),
                    language == null ? "" : language);
        }

        private @Nullable WebhookFormat known() {
            for (WebhookFormat one : WebhookFormat.values()) {
                if (one.name().equals(format)) {
                    return one;
                }
            }
            return null;
        }
    }

    @GetMapping
    String page(Model model) {
        return page(Form.EMPTY, model);
    }

    @PostMapping("/webhooks")
    String add(
            Form form,
            @AuthenticationPrincipal SignedIn by,
            HttpServletResponse response,
            Model model) {
        return switch (webhooks.add(form.wanted(), by.actor())) {
            case Outcome.Done<KeepingWebhooks.Added>(KeepingWebhooks.Added added) -> {
                // Shown in this very answer, so that the secret is never in a session or address.
                model.addAttribute("added", added);
                yield page(Form.EMPTY, model);
            }
            case Outcome.Refused<KeepingWebhooks.Added>(List<Refusal> reasons) ->
                    refused(reasons, form, response, model);
        };
    }

    @PostMapping("/webhooks/{id}/test")
    String test(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes after,
            HttpServletResponse response,
            Model model) {
        return answer(webhooks.test(id, by.actor()), "webhook-tested", after, response, model);
    }

    @PostMapping("/webhooks/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes after,
            HttpServletResponse response,
            Model model) {
        return answer(webhooks.remove(id, by.actor()), "webhook-removed", after, response, model);
    }

    @PostMapping("/{id}/again")
    String tryAgain(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes after,
            HttpServletResponse response,
            Model model) {
        var outcome = undelivered.tryAgain(id, by.actor());
        return answer(outcome, "delivery-retried", after, response, model);
    }

    @PostMapping("/{id}/discard")
    String discard(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes after,
            HttpServletResponse response,
            Model model) {
        var outcome = undelivered.discard(id, by.actor());
        return answer(outcome, "delivery-discarded", after, response, model);
    }

    private <T> String answer(
            Outcome<T> outcome,
            String done,
            RedirectAttributes after,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<T> _ -> {
                after.addFlashAttribute("done", done);
                yield "redirect:/deliveries";
            }
            case Outcome.Refused<T>(List<Refusal> reasons) ->
                    refused(reasons, Form.EMPTY, response, model);
        };
    }

    private String refused(
            List<Refusal> reasons, Form form, HttpServletResponse response, Model model) {
        response.setStatus(RefusalStatus.of(reasons).value());
        model.addAttribute("problems", wording.of(reasons));
        return page(form, model);
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("webhooks", webhooks.all());
        model.addAttribute("undelivered", undelivered.list());
        model.addAttribute("late", undelivered.late());
        model.addAttribute("formats", WebhookFormat.values());
        model.addAttribute("languages", Language.values());
        return "notices/deliveries";
    }
}
