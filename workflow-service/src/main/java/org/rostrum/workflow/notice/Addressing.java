package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Entry;
import org.rostrum.workflow.notice.Audience.Asked;
import org.rostrum.workflow.notice.Audience.Drafters;
import org.rostrum.workflow.notice.Audience.Followers;
import org.rostrum.workflow.notice.Audience.Mentioned;
import org.rostrum.workflow.notice.Audience.Named;
import org.rostrum.workflow.notice.Audience.Office;
import org.rostrum.workflow.notice.Audience.Waited;
import org.springframework.stereotype.Component;

/** Finds out who is told what of an entry. */
@Component
class Addressing {

    private final AudienceStore store;

    Addressing(AudienceStore store) {
        this.store = store;
    }

    /** By what they are told; nobody twice, and never the acting person. */
    Map<NoticeKind, List<Recipient>> of(DraftId draft, Entry entry) {
        Map<NoticeKind, List<Recipient>> told = new LinkedHashMap<>();
        Collection<UUID> known = new ArrayList<>();
        UUID actor = entry.actor().person();
        if (actor != null) {
            known.add(actor);
        }
        for (Rule rule : Rules.of(entry.event())) {
            for (Recipient one : recipients(rule.audience(), draft, entry)) {
                if (!known.contains(one.person())) {
                    known.add(one.person());
                    told.computeIfAbsent(rule.kind(), _ -> new ArrayList<>()).add(one);
                }
            }
        }
        return told;
    }

    private List<Recipient> recipients(Audience audience, DraftId draft, Entry entry) {
        return switch (audience) {
            case Asked _ -> store.asked(draft);
            case Waited _ -> plain(store.waited(draft), entry);
            case Drafters _ -> plain(store.drafters(draft), entry);
            case Followers _ -> plain(store.followers(draft), entry);
            case Office _ -> plain(store.office(), entry);
            case Mentioned _ -> plain(store.mentioned(said(entry)), entry);
            case Named(String fact) -> plain(ids(entry.facts().get(fact)).toList(), entry);
        };
    }

    /** With the seat that the entry is about, if it is about one. */
    private static List<Recipient> plain(List<UUID> people, Entry entry) {
        UUID seat = ids(entry.facts().get("seat")).findFirst().orElse(null);
        Object place = requireNonNullElse(entry.facts().get("seatName"), "");
        return people.stream().map(one -> new Recipient(one, seat, place.toString())).toList();
    }

    private static List<UUID> said(Entry entry) {
        Stream<UUID> reply = ids(entry.facts().get("reply"));
        Stream<UUID> remarks =
                entry.facts().get("remarks") instanceof List<?> many
                        ? many.stream()
                                .flatMap(one ->
                                        one instanceof Map<?, ?> facts
                                                ? ids(facts.get("remark"))
                                                : Stream.empty())
                        : Stream.empty();
        return Stream.concat(reply, remarks).toList();
    }

    /** The ids in a fact, however many; nothing of what is no id. */
    private static Stream<UUID> ids(@Nullable Object fact) {
        return switch (fact) {
            case List<?> many -> many.stream().flatMap(Addressing::ids);
            case String text when text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ->
                    Stream.of(UUID.fromString(text));
            case null, default -> Stream.empty();
        };
    }
}
