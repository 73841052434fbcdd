package org.rostrum.draft.remark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Credits;
import org.springframework.stereotype.Component;

/** Tells which suggestions a new revision took. */
@Component
class Crediting implements Credits {

    private final RemarkStore store;
    private final ClosingStore closings;

    Crediting(RemarkStore store, ClosingStore closings) {
        this.store = store;
        this.closings = closings;
    }

    @Override
    public List<Map<String, Object>> take(DraftId draft, int revision) {
        return closings.take(draft, revision).stream()
                .map(id -> store.find(id).orElseThrow())
                .sorted(Comparator.comparing(Remark::writtenAt))
                .map(Crediting::facts)
                .toList();
    }

    static Map<String, Object> facts(Remark suggestion) {
        return new LinkedHashMap<>(
                Map.of(
                        "remark", suggestion.id().toString(),
                        "author", suggestion.author().toString()));
    }
}
