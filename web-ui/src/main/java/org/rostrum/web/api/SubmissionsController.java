package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.web.remark.ChangeNotes;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.CarryPreview.StationPreview;
import org.rostrum.workflow.CarryPreview.VacantDepartment;
import org.rostrum.workflow.CarryPreview.VacantLeader;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.Previewing;
import org.rostrum.workflow.Replacement;
import org.rostrum.workflow.Submission;
import org.rostrum.workflow.SubmissionChoices;
import org.rostrum.workflow.Submitted;
import org.rostrum.workflow.Submitting;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends a revision into review, for the first time or again. */
@RestController("apiSubmissions")
@RequestMapping("/api/drafts/{id}")
@Tag(name = "Review")
class SubmissionsController {

    private final OpenDrafts open;
    private final Naming naming;
    private final Submitting submitting;
    private final Previewing previewing;
    private final ChangeNotes notes;

    SubmissionsController(
            OpenDrafts open,
            Naming naming,
            Submitting submitting,
            Previewing previewing,
            ChangeNotes notes) {
        this.open = open;
        this.naming = naming;
        this.submitting = submitting;
        this.previewing = previewing;
        this.notes = notes;
    }

    @Schema(name = "Submission")
    record Body(
            @NotNull @Min(1) Integer revision,
            @Schema(description = "Needed the first time; ignored on a resubmission.")
                    @Nullable
                    @Size(max = 100)
                    String route,
            @Schema(description = "Codes or ids; ignored on a resubmission.")
                    @Nullable
                    @Size(max = 100)
                    List<String> departments,
            @Schema(description = "Usernames or ids, in order; ignored on a resubmission.")
                    @Nullable
                    @Size(max = 20)
                    List<String> leaders,
            @Nullable @Size(max = 2000) String note,
            @Schema(
                            description =
                                    "On a resubmission: for each of `vacantDepartments` of the"
                                            + " preview a department that takes its seat.")
                    @Nullable
                    @Size(max = 100)
                    List<ReplacedDepartment> replacedDepartments,
            @Schema(
                            description =
                                    "On a resubmission: for each of `vacantLeaders` of the preview"
                                            + " a leader who takes the seat.")
                    @Nullable
                    @Size(max = 20)
                    List<ReplacedLeader> replacedLeaders,
            @Schema(
                            description =
                                    "For stations whose people the drafter chooses, as `people` of"
                                            + " the choices has them; on a resubmission only where"
                                            + " somebody chosen cannot decide any more.")
                    @Nullable
                    @Size(max = 50)
                    List<ChosenPeople> chosen) {}

    @Schema(description = "The station's key, and usernames or ids.")
    record ChosenPeople(
            @NotNull @Size(max = 100) String station,
            @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> people) {}

    @Schema(description = "Codes or ids.")
    record ReplacedDepartment(
            @NotNull @Size(max = 100) String department, @NotNull @Size(max = 100) String by) {}

    @Schema(description = "Usernames or ids.")
    record ReplacedLeader(
            @NotNull @Size(max = 100) String leader, @NotNull @Size(max = 100) String by) {}

    /** What would happen, and a note to begin with. */
    @Schema(name = "CarryPreview")
    record Preview(
            int revision,
            boolean saved,
            Label resumesAt,
            List<StationPreview> stations,
            @Schema(
                            description =
                                    "What was done about the remarks since, in the language asked"
                                            + " for; empty where nothing was.")
                    String note,
            List<VacantDepartment> vacantDepartments,
            List<VacantLeader> vacantLeaders) {}

    @GetMapping("/submission-choices")
    @Operation(summary = "What can be chosen at a submission, with sensible defaults")
    SubmissionChoices choices(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(submitting.choices(open.id(id, person), person.actor()));
    }

    @GetMapping("/submissions/preview")
    @Operation(summary = "What sending the returned draft again would mean for what was said")
    Preview preview(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        var preview = Refused.unless(previewing.preview(draft, person.id()));
        return new Preview(
                preview.revision(),
                preview.saved(),
                preview.resumesAt(),
                preview.stations(),
                notes.of(draft, person.id()),
                preview.vacantDepartments(),
                preview.vacantLeaders());
    }

    @PostMapping("/submissions")
    @Operation(summary = "Submit a revision for review")
    ResponseEntity<Submitted> submit(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        var lookup = naming.lookup();
        var departments = lookup.departments("departments", body.departments());
        var leaders = lookup.people("leaders", body.leaders());
        var replacements = replacements(lookup, body);
        var chosen = chosen(lookup, Given.or(body.chosen(), List.of()));
        lookup.refuseUnknown();
        var submission =
                new Submission(
                        body.revision(),
                        Given.or(body.route(), ""),
                        departments,
                        leaders,
                        Given.or(body.note(), ""),
                        replacements,
                        chosen);
        var outcome = submitting.submit(draft, submission, Parameters.key(key), person.actor());
        return ResponseEntity.created(URI.create("/api/drafts/" + draft + "/status"))
                .body(Refused.unless(outcome));
    }

    private static Map<String, List<PersonId>> chosen(
            Naming.Lookup lookup, List<ChosenPeople> chosen) {
        Map<String, List<PersonId>> all = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            var people = lookup.people("chosen[" + i + "].people", chosen.get(i).people());
            all.computeIfAbsent(chosen.get(i).station(), _ -> new ArrayList<>()).addAll(people);
        }
        return all;
    }

    private static List<Replacement> replacements(Naming.Lookup lookup, Body body) {
        List<Replacement> all = new ArrayList<>();
        var departments = Given.or(body.replacedDepartments(), List.<ReplacedDepartment>of());
        for (int i = 0; i < departments.size(); i++) {
            String field = "replacedDepartments[" + i + "]";
            var left = lookup.department(field + ".department", departments.get(i).department());
            var by = lookup.department(field + ".by", departments.get(i).by());
            left.flatMap(l -> by.map(b -> new Replacement.OfDepartment(l, b))).ifPresent(all::add);
        }
        var leaders = Given.or(body.replacedLeaders(), List.<ReplacedLeader>of());
        for (int i = 0; i < leaders.size(); i++) {
            String field = "replacedLeaders[" + i + "]";
            var left = lookup.person(field + ".leader", leaders.get(i).leader());
            var by = lookup.person(field + ".by", leaders.get(i).by());
            left.flatMap(l -> by.map(b -> new Replacement.OfLeader(l, b))).ifPresent(all::add);
        }
        return all;
    }
}
