package org.rostrum.web.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.Language;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.Channels;
import org.rostrum.workflow.notice.ChoosingNotices;
import org.rostrum.workflow.notice.Matter;
import org.rostrum.workflow.notice.NoticeSettings;
import org.rostrum.workflow.people.People;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a person wants to be told. */
@Controller
@RequestMapping("/notices/settings")
class SettingsController {

    private final ChoosingNotices choosing;
    private final Channels channels;
    private final People people;
    private final Wording wording;

    SettingsController(
            ChoosingNotices choosing, Channels channels, People people, Wording wording) {
        this.choosing = choosing;
        this.channels = channels;
        this.people = people;
        this.wording = wording;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
        return page(choosing.find(person.id()).orElseGet(SettingsController::first), person, model);
    }

    /** Whoever has never chosen reads e-mails in the language that the pages are read in. */
    private static NoticeSettings first() {
        NoticeSettings usual = NoticeSettings.usual();
        String language = Language.of(LocaleContextHolder.getLocale()).tag();
        return new NoticeSettings(language, usual.digestHour(), usual.choices());
    }

    @PostMapping
    String save(
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            Model model) {
        NoticeSettings wanted = new SettingsForm(sent).settings();
        return switch (choosing.choose(person.id(), wanted)) {
            case Outcome.Done<NoticeSettings> _ -> "redirect:/notices/settings?saved";
            case Outcome.Refused<NoticeSettings>(List<Refusal> reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problems", wording.of(reasons));
                yield page(wanted, person, model);
            }
        };
    }

    private String page(NoticeSettings settings, SignedIn person, Model model) {
        model.addAttribute("settings", settings);
        model.addAttribute("matters", Matter.values());
        model.addAttribute("mails", Matter.Mail.values());
        model.addAttribute("languages", Language.values());
        model.addAttribute("mailing", channels.mailing());
        model.addAttribute("email", people.find(person.id()).orElseThrow(NoSuchPage::new).email());
        return "notices/settings";
    }
}
