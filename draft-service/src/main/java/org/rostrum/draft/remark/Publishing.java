package org.rostrum.draft.remark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets others see what a person has ready, inside the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {

    private final RemarkStore store;
    private final ReplyStore replies;
    private final Mentions mentions;

    Publishing(RemarkStore store, ReplyStore replies, Mentions mentions) {
        this.store = store;
        this.replies = replies;
        this.mentions = mentions;
    }

    /**
     * Answers what the record has to say of each: the caller appends it. From now on they never
     * change.
     */
    public List<Map<String, Object>> publish(
            DraftId draft, int revision, PersonId author, Instant at) {
        return published(draft, revision, author, at).stream().map(RemarkFacts::of).toList();
    }

    List<Remark> published(DraftId draft, int revision, PersonId author, Instant at) {
        List<Remark> published = store.publish(draft, revision, author, at);
        for (Remark remark : published) {
            replies.mention(remark.id(), null, mentions.in(remark.body(), draft));
        }
        return published;
    }
}
