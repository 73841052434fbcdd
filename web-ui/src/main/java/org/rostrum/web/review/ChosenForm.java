package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * Whom a drafter chooses for stations, as it is filled in.
 *
 * @param chosen each a route's key, a station's key and a person's id, with a colon between
 * @param asked null where nothing was sent yet, so that what was chosen before is shown
 */
record ChosenForm(@Nullable List<String> chosen, @Nullable Boolean asked) {

    static final ChosenForm EMPTY = new ChosenForm(null, null);

    /** Of the stations of this route; of any where the route is not said. */
    Map<String, List<PersonId>> people(@Nullable String route) {
        Map<String, List<PersonId>> all = new LinkedHashMap<>();
        for (String one : chosen == null ? List.<String>of() : chosen) {
            String[] parts = one.split(":", -1);
            if (parts.length == 3 && (route == null || parts[0].equals(route))) {
                read(parts[2])
                        .ifPresent(id ->
                                all.computeIfAbsent(parts[1], _ -> new ArrayList<>()).add(id));
            }
        }
        return all;
    }

    private static Optional<PersonId> read(String id) {
        try {
            return Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the box is ticked: as it was sent, else as the house proposes. */
    public boolean ticked(String box, boolean proposed) {
        return asked == null ? proposed : chosen != null && chosen.contains(box);
    }
}
