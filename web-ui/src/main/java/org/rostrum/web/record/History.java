package org.rostrum.web.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.EntryPage;

/**
 * A chain as a reader wants it.
 *
 * @param entries the wanted ones of this stretch, oldest first
 * @param people who acted in this stretch, wanted or not
 * @param kinds first words of the events in this stretch
 * @param next cursor for the next stretch; null at the end
 */
record History(
        List<Entry> entries, Map<UUID, String> people, List<String> kinds, @Nullable String next) {

    /** Longer than the life of any draft so far; what is beyond comes as a next page. */
    private static final int STRETCH = 500;

    /** For whom somebody acted in this stretch. */
    Set<UUID> principals() {
        return entries.stream()
                .map(entry -> entry.actor().actingFor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static History of(Chains chains, String stream, HistoryFilter filter, @Nullable String cursor) {
        EntryPage page = chains.entries(stream, cursor, STRETCH);
        Map<UUID, String> people = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>();
        for (Entry entry : page.items()) {
            if (entry.actor().person() != null) {
                people.put(entry.actor().person(), entry.actor().name());
            }
            String kind = entry.event().substring(0, Math.max(0, entry.event().indexOf('.')));
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        List<Entry> wanted = page.items().stream().filter(filter::wants).toList();
        return new History(wanted, people, kinds, page.next());
    }
}
