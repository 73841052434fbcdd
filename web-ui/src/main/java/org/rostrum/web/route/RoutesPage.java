package org.rostrum.web.route;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.routing.KeptRoutes;
import org.rostrum.workflow.routing.UploadId;
import org.rostrum.workflow.routing.Uploading;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** The routes with their versions, and where a new file comes in. */
@Controller
class RoutesPage {

    private final RouteDesk desk;
    private final KeptRoutes routes;
    private final Uploading uploading;
    private final RouteWords words;

    RoutesPage(RouteDesk desk, KeptRoutes routes, Uploading uploading, RouteWords words) {
        this.desk = desk;
        this.words = words;
        this.routes = routes;
        this.uploading = uploading;
    }

    @GetMapping("/routes")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        desk.open(person, model);
        model.addAttribute("routes", routes.all());
        return "routes/list";
    }

    @GetMapping("/routes/{key}")
    String one(@PathVariable String key, @AuthenticationPrincipal SignedIn person, Model model) {
        desk.open(person, model);
        KeptRoutes.Kept kept = routes.find(key).orElseThrow(NoSuchPage::new);
        model.addAttribute("kept", kept);
        model.addAttribute("title", words.name(kept.route()));
        return "routes/route";
    }

    @GetMapping("/routes/{key}/versions/{number}/file")
    @ResponseBody
    ResponseEntity<byte[]> file(
            @PathVariable String key,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        desk.open(person, model);
        byte[] file = routes.file(new RouteVersion(key, number)).orElseThrow(NoSuchPage::new);
        return RouteFiles.attached("%s-v%d.bpmn".formatted(key, number), file);
    }

    @PostMapping("/routes/uploads")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            Model model)
            throws IOException {
        desk.openToKeep(person, model);
        String name = file == null ? "" : Objects.toString(file.getOriginalFilename(), "");
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return switch (uploading.upload(name, content, person.actor())) {
            case Outcome.Done<UploadId>(UploadId id) -> "redirect:/routes/uploads/" + id;
            case Outcome.Refused<UploadId>(List<Refusal> reasons) -> {
                desk.refused(reasons, response, model);
                yield list(person, model);
            }
        };
    }
}
