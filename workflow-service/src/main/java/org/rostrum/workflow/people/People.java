package org.rostrum.workflow.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** Looks people up. Says nothing about what the one who asks may see. */
@Component
public class People {

    private final PersonStore store;

    People(PersonStore store) {
        this.store = store;
    }

    /** Closed accounts are found too: their people stay in every record. */
    public Optional<Person> find(PersonId id) {
        return store.find(id);
    }

    /** Nobody for what cannot be a username. */
    public Optional<Person> byUsername(String username) {
        return PersonRules.isUsername(username) ? store.byUsername(username) : Optional.empty();
    }

    /** Active people with the role, by name. */
    public List<Person> with(Role role) {
        return store.with(role);
    }

    /** Active people with a position in exactly this department, heads first, then by name. */
    public List<Person> in(DepartmentId department) {
        return store.in(department);
    }

    /**
     * Everybody, closed accounts included, by username.
     *
     * @param words part of a username, name or e-mail address; empty for everybody
     * @param cursor {@link Page#next} of the stretch before; null for the first
     * @param limit at most this many, from 1
     */
    public Page<Person> list(String words, @Nullable String cursor, int limit) {
        String after = cursor == null ? "" : cursor;
        List<Person> found = store.list(storable(words.strip()), storable(after), limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, limit), found.get(limit - 1).username());
    }

    /** PostgreSQL knows no NUL, and so nobody has one in a name. */
    private static String storable(String text) {
        return text.replace('\0', ' ');
    }

    /** Whether nobody has ever been added. */
    public boolean none() {
        return store.none();
    }
}
