package org.rostrum.workflow;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions that somebody asks, answers and takes back, in and out of turn. */
final class AdviceDeeds {

    private record Asked(AdviceId id, String by, String of) {}

    private AdviceDeeds() {}

    static String ask(Walk walk) {
        String who = walk.somebody();
        String of = walk.anybody();
        return walk.seat(who)
                .map(seat ->
                        walk.told(
                                who + " asks " + of,
                                "advice.asked",
                                walk.verb(AskingAdvice.class)
                                        .ask(
                                                seat,
                                                walk.hall.id(of),
                                                words(walk),
                                                walk.hall.actor(who))))
                .orElse(who + " has no seat to ask from");
    }

    static String answer(Walk walk) {
        return about(
                walk,
                "advice.answered",
                Asked::of,
                (id, actor) -> walk.verb(Advising.class).answer(id, words(walk), actor));
    }

    static String takeBack(Walk walk) {
        return about(
                walk,
                "advice.taken-back",
                Asked::by,
                (id, actor) -> walk.verb(AskingAdvice.class).takeBack(id, words(walk), actor));
    }

    private static String about(
            Walk walk,
            String event,
            Function<Asked, String> whose,
            BiFunction<AdviceId, Actor, Outcome<?>> deed) {
        List<Asked> questions = questions(walk);
        if (questions.isEmpty()) {
            return "nobody has asked anything";
        }
        Asked one = walk.any(questions);
        String who = walk.rarely(5) ? walk.anybody() : whose.apply(one);
        return walk.told(who + " " + event, event, deed.apply(one.id(), walk.hall.actor(who)));
    }

    private static List<Asked> questions(Walk walk) {
        return walk.verb(JdbcClient.class)
                .sql(
                        """
                        select a.id, b.username as by, o.username as of from workflow.advice a
                        join workflow.person b on b.id = a.asked_by
                        join workflow.person o on o.id = a.asked_of
                        where a.draft_id = ? order by a.asked_at, a.id
                        """)
                .param(walk.draft.value())
                .query((row, _) ->
                        new Asked(
                                new AdviceId(ReviewRow.uuid(row, "id")),
                                row.getString("by"),
                                row.getString("of")))
                .list();
    }

    private static String words(Walk walk) {
        return walk.rarely(10) ? " " : "請看第二段";
    }
}
