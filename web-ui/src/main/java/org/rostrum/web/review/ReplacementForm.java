package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Replacement;

/**
 * Who takes the empty seats of a resubmission, as it is filled in: in each pair of lists the ones
 * who left, and in the same order their successors, with an empty place where nobody was chosen.
 */
record ReplacementForm(
        @Nullable List<UUID> vacantDepartments,
        @Nullable List<@Nullable UUID> insteadDepartments,
        @Nullable List<UUID> vacantLeaders,
        @Nullable List<@Nullable UUID> insteadLeaders) {

    static final ReplacementForm EMPTY = new ReplacementForm(null, null, null, null);

    List<Replacement> replacements() {
        List<Replacement> all = new ArrayList<>();
        all.addAll(
                pairs(
                        vacantDepartments,
                        insteadDepartments,
                        (left, by) ->
                                new Replacement.OfDepartment(
                                        new DepartmentId(left), new DepartmentId(by))));
        all.addAll(
                pairs(
                        vacantLeaders,
                        insteadLeaders,
                        (left, by) ->
                                new Replacement.OfLeader(new PersonId(left), new PersonId(by))));
        return all;
    }

    /** Whether this one was chosen in any of the places. */
    public boolean chose(UUID left, UUID successor) {
        return chosen(vacantDepartments, insteadDepartments, left, successor)
                || chosen(vacantLeaders, insteadLeaders, left, successor);
    }

    private static boolean chosen(
            @Nullable List<UUID> vacant,
            @Nullable List<@Nullable UUID> instead,
            UUID left,
            UUID successor) {
        return pairs(vacant, instead, (l, s) -> l.equals(left) && s.equals(successor))
                .contains(true);
    }

    private static <T> List<T> pairs(
            @Nullable List<UUID> vacant,
            @Nullable List<@Nullable UUID> instead,
            BiFunction<UUID, UUID, T> pair) {
        if (vacant == null || instead == null) {
            return List.of();
        }
        List<T> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(vacant.size(), instead.size()); i++) {
            UUID successor = instead.get(i);
            if (vacant.get(i) != null && successor != null) {
                pairs.add(pair.apply(vacant.get(i), successor));
            }
        }
        return pairs;
    }
}
