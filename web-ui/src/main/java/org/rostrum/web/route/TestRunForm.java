package org.rostrum.web.route;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;

/**
 * For which imagined draft a route is tried.
 *
 * @param from the department that would write it; nothing is tried without one
 */
record TestRunForm(
        @Nullable UUID from,
        @Nullable List<UUID> departments,
        @Nullable List<@Nullable UUID> leaders) {

    static final TestRunForm EMPTY = new TestRunForm(null, null, null);

    public boolean asks(UUID department) {
        return departments != null && departments.contains(department);
    }

    /** The leader in this place of the order, from 0. */
    public @Nullable UUID leaderAt(int place) {
        return leaders == null || place >= leaders.size() ? null : leaders.get(place);
    }

    List<DepartmentId> asked() {
        return departments == null
                ? List.of()
                : departments.stream().distinct().map(DepartmentId::new).toList();
    }

    /** An empty place in between is passed over. */
    List<PersonId> signing() {
        return leaders == null
                ? List.of()
                : leaders.stream().filter(Objects::nonNull).distinct().map(PersonId::new).toList();
    }
}
