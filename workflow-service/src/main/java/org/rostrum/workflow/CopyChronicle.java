package org.rostrum.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record who sent copies to whom, who took one back, and who has read one. */
@Component
class CopyChronicle {

    private final Recorder recorder;

    CopyChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    Receipt sent(Review review, List<Copy> copies, String note, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("revision", review.revision());
        facts.put("sha256", review.sha256());
        facts.put("copies", texts(copies.stream().map(Copy::id).toList()));
        facts.put("toNames", copies.stream().map(Copy::toName).toList());
        facts.put(
                "persons",
                texts(copies.stream().flatMap(one -> one.readers().stream()).distinct().toList()));
        if (!note.isBlank()) {
            facts.put("note", note);
        }
        return append(review.draft(), "copy.sent", actor, facts);
    }

    Receipt takenBack(Copy copy, String reason, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("copies", List.of(copy.id().toString()));
        facts.put("toName", copy.toName());
        facts.put("persons", texts(copy.readers()));
        facts.put("reason", reason);
        return append(copy.draft(), "copy.taken-back", actor, facts);
    }

    /**
     * @param senders whose copies were read
     */
    Receipt read(
            DraftId draft, int revision, List<CopyId> copies, List<PersonId> senders, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("revision", revision);
        facts.put("copies", texts(copies));
        facts.put("persons", texts(senders));
        return append(draft, "copy.read", actor, facts);
    }

    private Receipt append(DraftId draft, String event, Actor actor, Map<String, Object> facts) {
        return recorder.append(draft.stream(), event, actor, facts);
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
