package org.rostrum.web.route;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.routing.DeployingRoute;
import org.rostrum.workflow.routing.Proposal;
import org.rostrum.workflow.routing.Proposals;
import org.rostrum.workflow.routing.UploadId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An uploaded file: what speaks against it, how it looks, who would sit where, and its deployment.
 */
@Controller
class UploadPage {

    private final RouteDesk desk;
    private final Proposals proposals;
    private final TestRuns runs;
    private final DeployingRoute deploying;

    UploadPage(RouteDesk desk, Proposals proposals, TestRuns runs, DeployingRoute deploying) {
        this.desk = desk;
        this.proposals = proposals;
        this.runs = runs;
        this.deploying = deploying;
    }

    @GetMapping("/routes/uploads/{id}")
    String look(
            @PathVariable UUID id,
            @ModelAttribute("wanted") TestRunForm wanted,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        desk.openToKeep(person, model);
        Proposal proposal = proposals.find(new UploadId(id)).orElseThrow(NoSuchPage::new);
        model.addAttribute("upload", proposal);
        proposal.route().ifPresent(route -> runs.fill(route, wanted, model));
        return "routes/upload";
    }

    @GetMapping("/routes/uploads/{id}/file")
    @ResponseBody
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        desk.openToKeep(person, model);
        byte[] file = proposals.file(new UploadId(id)).orElseThrow(NoSuchPage::new);
        return RouteFiles.attached("upload.bpmn", file);
    }

    @PostMapping("/routes/uploads/{id}/deployment")
    String deploy(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int newest,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        desk.openToKeep(person, model);
        String said = reason.replace("\r\n", "\n");
        return switch (deploying.deploy(new UploadId(id), newest, said, person.actor())) {
            case Outcome.Done<RouteVersion>(RouteVersion added) -> {
                after.addFlashAttribute("deployed", added.number());
                yield "redirect:/routes/" + added.route();
            }
            case Outcome.Refused<RouteVersion>(List<Refusal> reasons) -> {
                desk.refused(reasons, response, model);
                model.addAttribute("typed", said);
                yield look(id, TestRunForm.EMPTY, person, model);
            }
        };
    }
}
