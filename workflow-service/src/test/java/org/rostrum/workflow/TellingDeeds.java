package org.rostrum.workflow;

import java.util.List;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;

/** What people send about a draft to others, and what these do with it. */
final class TellingDeeds {

    private TellingDeeds() {}

    static String copy(Walk walk) {
        String who = walk.rarely(3) ? walk.anybody() : walk.any(List.of("lin", "he"));
        var to =
                walk.rarely(2)
                        ? new Receivers(
                                List.of(),
                                List.of(
                                        walk.hall.department(
                                                walk.any(List.of("finance", "press")))))
                        : new Receivers(List.<PersonId>of(walk.hall.id(walk.anybody())), List.of());
        return walk.told(
                who + " sends a copy",
                "copy.sent",
                walk.verb(Copying.class).send(walk.draft, to, "供參", walk.hall.actor(who)));
    }

    static String open(Walk walk) {
        String who = walk.anybody();
        walk.verb(ReadingCopies.class).opened(walk.draft, 1, walk.hall.actor(who));
        return who + " opens the text";
    }

    static String takeCopyBack(Walk walk) {
        List<UUID> copies =
                walk.ids("select id from workflow.copy where draft_id = ? order by id").toList();
        if (copies.isEmpty()) {
            return "there is no copy";
        }
        String who = walk.rarely(4) ? walk.anybody() : walk.any(List.of("lin", "he"));
        return walk.told(
                who + " takes a copy back",
                "copy.taken-back",
                walk.verb(Copying.class)
                        .takeBack(new CopyId(walk.any(copies)), "發錯了", walk.hall.actor(who)));
    }

    static String remind(Walk walk) {
        String who = walk.rarely(3) ? walk.anybody() : "lin";
        var outcome =
                walk.verb(Reminding.class).remind(walk.draft, null, "請盡快", walk.hall.actor(who));
        if (outcome instanceof Outcome.Done<List<Reminding.Reminded>>(var reminded)) {
            reminded.forEach(one -> walk.told(who, "seat.reminded", Outcome.done(one)));
        }
        return who + " reminds: " + outcome;
    }
}
