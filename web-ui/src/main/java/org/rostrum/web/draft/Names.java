package org.rostrum.web.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.RevisionLine;

/** Who made the revisions of a list, each looked up once. */
record Names(Map<PersonId, String> byId) {

    static Names of(List<RevisionLine> lines, Choices choices) {
        Map<PersonId, String> names = new HashMap<>();
        lines.forEach(line -> names.computeIfAbsent(line.author(), choices::name));
        return new Names(names);
    }

    public String of(PersonId person) {
        return byId.getOrDefault(person, "—");
    }
}
