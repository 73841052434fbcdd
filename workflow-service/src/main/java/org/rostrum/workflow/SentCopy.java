package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * A copy of a draft as everybody sees it who may read the draft.
 *
 * @param to name of the person or the department
 * @param department whether it went to a department
 * @param revision under review, or approved, when it was sent
 * @param readers who has read it, and for whom it waits
 */
public record SentCopy(
        CopyId id,
        String to,
        boolean department,
        PersonId by,
        String byName,
        Instant at,
        int revision,
        String note,
        List<Reader> readers) {

    public SentCopy {
        readers = List.copyOf(readers);
    }

    /**
     * @param readAt null as long as the person has not read it
     */
    public record Reader(PersonId person, String name, @Nullable Instant readAt) {}

    public boolean read() {
        return readers.stream().anyMatch(reader -> reader.readAt() != null);
    }

    /** Only who sent it, and only while nobody has read it. */
    public boolean mayBeTakenBackBy(PersonId person) {
        return by.equals(person) && !read();
    }
}
