package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.insight.DebtFigures;
import org.rostrum.workflow.insight.OpenDebts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures about the work. */
@RestController("apiInsight")
@RequestMapping("/api/insight")
@Tag(name = "Insight")
class InsightController {

    private final DebtFigures figures;

    InsightController(DebtFigures figures) {
        this.figures = figures;
    }

    @Schema(name = "OpenDebtsByDepartment")
    record ByDepartment(List<OpenDebts> items) {}

    @GetMapping("/debts")
    @Operation(
            summary = "Readings still owed by the urgent path, by department and age",
            description =
                    "For leaders, the office and auditors. Counted since the seat was passed over:"
                            + " at most seven days, at most thirty, longer.")
    ByDepartment debts(@AuthenticationPrincipal SignedIn person) {
        return new ByDepartment(Refused.unless(figures.open(person.id())));
    }
}
