package org.rostrum.web.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Saved;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextJson;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.RefusalStatus;
import org.rostrum.web.Wording;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the editor in the browser saves to and pastes through. */
@RestController
class WorkingCopyEndpoint {

    private final Desk desk;
    private final WorkingCopies copies;
    private final Saving saving;
    private final Choices choices;
    private final Wording wording;

    WorkingCopyEndpoint(
            Desk desk, WorkingCopies copies, Saving saving, Choices choices, Wording wording) {
        this.desk = desk;
        this.copies = copies;
        this.saving = saving;
        this.choices = choices;
        this.wording = wording;
    }

    /**
     * @param version that the text was made from
     * @param text in the shape of {@link TextJson}
     */
    record Edit(long version, JsonNode text) {}

    record Pasted(String text) {}

    @PutMapping("/drafts/{id}/working-copy")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable UUID id,
            @RequestBody Edit edit,
            @AuthenticationPrincipal SignedIn person) {
        Draft draft = desk.draft(id, person);
        return switch (TextJson.read(String.valueOf(edit.text()))) {
            case Outcome.Refused<Text>(List<Refusal> reasons) -> refused(reasons);
            case Outcome.Done<Text>(Text text) -> {
                PersonId before = before(draft, person);
                var saved = saving.save(draft.head().id(), edit.version(), text, person.actor());
                yield answer(saved, before);
            }
        };
    }

    /** Who saved last: where edits are merged, that is whom the person hears of. */
    private PersonId before(Draft draft, SignedIn person) {
        return copies.find(draft.head().id()).map(WorkingCopy::savedBy).orElse(person.id());
    }

    private ResponseEntity<Map<String, Object>> answer(Saved saved, PersonId before) {
        return switch (saved) {
            case Saved.Stored(WorkingCopy copy, boolean merged) -> {
                Map<String, Object> told = told(copy);
                told.put("merged", merged);
                told.put("savedBy", choices.name(merged ? before : copy.savedBy()));
                yield ResponseEntity.ok(told);
            }
            case Saved.Conflict(WorkingCopy theirs, Text _) ->
                    ResponseEntity.status(HttpStatus.CONFLICT).body(told(theirs));
            case Saved.Refused(List<Refusal> reasons) -> refused(reasons);
        };
    }

    /** One truth about kinds: the editor asks here what pasted text becomes. */
    @PostMapping("/drafts/{id}/paste")
    ResponseEntity<Map<String, Object>> paste(
            @PathVariable UUID id,
            @RequestBody Pasted pasted,
            @AuthenticationPrincipal SignedIn person) {
        desk.draft(id, person);
        return switch (PlainText.read(String.valueOf(pasted.text()))) {
            case Outcome.Done<Text>(Text text) -> ResponseEntity.ok(Map.of("text", json(text)));
            case Outcome.Refused<Text>(List<Refusal> reasons) -> refused(reasons);
        };
    }

    private Map<String, Object> told(WorkingCopy copy) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", copy.version());
        told.put("savedAt", copy.savedAt().toString());
        told.put("savedBy", choices.name(copy.savedBy()));
        told.put("text", json(copy.text()));
        return told;
    }

    private ResponseEntity<Map<String, Object>> refused(List<Refusal> reasons) {
        return ResponseEntity.status(RefusalStatus.of(reasons))
                .body(Map.of("reasons", new ArrayList<>(wording.of(reasons))));
    }

    private static JsonNode json(Text text) {
        return JsonMapper.shared().readTree(TextJson.write(text));
    }
}
