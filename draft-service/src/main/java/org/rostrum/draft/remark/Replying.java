package org.rostrum.draft.remark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something to a published remark. */
@Component
public class Replying {

    private final Conversing conversing;
    private final ReplyStore store;
    private final Mentions mentions;
    private final Recorder recorder;

    Replying(Conversing conversing, ReplyStore store, Mentions mentions, Recorder recorder) {
        this.conversing = conversing;
        this.store = store;
        this.mentions = mentions;
        this.recorder = recorder;
    }

    /** Open to whoever may read the draft. */
    @Transactional
    public Outcome<Reply> reply(RemarkId remark, String body, Actor actor) {
        return conversing
                .begin(remark, actor, RemarkCheck.wanted(body, RemarkCheck.BODY))
                .map(found -> reply(found, body.strip(), actor));
    }

    private Reply reply(Remark remark, String body, Actor actor) {
        Reply reply =
                new Reply(
                        UUID.randomUUID(),
                        remark.id(),
                        Conversing.person(actor),
                        body,
                        conversing.now());
        store.insert(reply);
        store.mention(remark.id(), reply.id(), mentions.in(body, remark.draft()));
        recorder.append(remark.draft().stream(), "remark.replied", actor, facts(remark, reply));
        return reply;
    }

    private static Map<String, Object> facts(Remark remark, Reply reply) {
        var facts = new LinkedHashMap<String, Object>(RemarkFacts.of(remark));
        facts.put("author", remark.author().toString());
        facts.put("reply", reply.id().toString());
        facts.put("replySha256", RemarkFacts.sha256(reply.body().getBytes(StandardCharsets.UTF_8)));
        return facts;
    }
}
