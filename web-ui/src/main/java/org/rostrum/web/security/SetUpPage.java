package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.Wording;
import org.rostrum.workflow.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an empty installation gets its first administrators. Afterwards it does not exist. */
@Controller
class SetUpPage {

    private final SettingUp settingUp;
    private final Wording wording;

    SetUpPage(SettingUp settingUp, Wording wording) {
        this.settingUp = settingUp;
        this.wording = wording;
    }

    /** As typed; passwords are not shown again. */
    record Form(
            String code,
            String systemUsername,
            String systemName,
            String systemPassword,
            String securityUsername,
            String securityName,
            String securityPassword) {

        /** A field that was left out was left empty. */
        Form {
            code = Objects.requireNonNullElse(code, "");
            systemUsername = Objects.requireNonNullElse(systemUsername, "");
            systemName = Objects.requireNonNullElse(systemName, "");
            systemPassword = Objects.requireNonNullElse(systemPassword, "");
            securityUsername = Objects.requireNonNullElse(securityUsername, "");
            securityName = Objects.requireNonNullElse(securityName, "");
            securityPassword = Objects.requireNonNullElse(securityPassword, "");
        }

        static final Form EMPTY = new Form("", "", "", "", "", "", "");

        SettingUp.Administrator system() {
            return new SettingUp.Administrator(systemUsername, systemName, systemPassword);
        }

        SettingUp.Administrator security() {
            return new SettingUp.Administrator(securityUsername, securityName, securityPassword);
        }
    }

    @GetMapping("/setup")
    String page(Model model) {
        wanted();
        model.addAttribute("form", Form.EMPTY);
        return "security/setup";
    }

    @PostMapping("/setup")
    String setUp(Form form, HttpServletResponse response, Model model) {
        wanted();
        return switch (settingUp.setUp(form.code(), form.system(), form.security())) {
            case Outcome.Done<Person> _ -> "redirect:/login";
            case Outcome.Refused<Person>(List<Refusal> reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("form", form);
                model.addAttribute("problems", wording.of(reasons));
                yield "security/setup";
            }
        };
    }

    private void wanted() {
        if (!settingUp.isWanted()) {
            throw new NoSuchPage();
        }
    }
}
