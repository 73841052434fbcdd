package org.rostrum.web.insight;

import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.insight.DebtFigures;
import org.rostrum.workflow.insight.OpenDebts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is owed by the urgent path, for leaders, the office and auditors; no page for others. */
@Controller
class InsightPage {

    private final DebtFigures figures;

    InsightPage(DebtFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/insight")
    String insight(@AuthenticationPrincipal SignedIn person, Model model) {
        return switch (figures.open(person.id())) {
            case Outcome.Done<List<OpenDebts>>(List<OpenDebts> debts) -> {
                model.addAttribute("debts", debts);
                model.addAttribute("all", debts.stream().mapToInt(OpenDebts::all).sum());
                yield "insight/insight";
            }
            case Outcome.Refused<List<OpenDebts>> _ -> throw new NoSuchPage();
        };
    }
}
