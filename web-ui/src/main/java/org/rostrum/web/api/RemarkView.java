package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.remark.Anchor;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.Place;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Reply;
import org.rostrum.draft.remark.Weight;

/**
 * A remark as the API shows it.
 *
 * @param place where it is in the text that was asked for
 * @param now how the text reads there
 * @param outdated whether that is not what it was written about any more
 */
@Schema(name = "Remark")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemarkView(
        RemarkId id,
        DraftId draft,
        int revision,
        Naming.PersonName author,
        Weight weight,
        Anchor anchor,
        String body,
        @Nullable String replacement,
        Remark.Visibility visibility,
        Remark.State state,
        Instant writtenAt,
        @Nullable Instant publishedAt,
        @Nullable ClosingView closing,
        List<ReplyView> replies,
        @Nullable Place place,
        @Nullable String now,
        @Nullable Boolean outdated) {

    /** How it was dealt with. */
    @Schema(name = "RemarkClosing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClosingView(
            Naming.PersonName by, Instant at, String reason, @Nullable Integer takenInto) {}

    @Schema(name = "RemarkReply")
    record ReplyView(UUID id, Naming.PersonName author, String body, Instant writtenAt) {}

    static RemarkView of(Remark remark, Naming naming) {
        return of(remark, naming, List.of(), null);
    }

    static RemarkView of(Discussion discussion, Naming naming) {
        return of(discussion.remark(), naming, discussion.replies(), discussion);
    }

    private static RemarkView of(
            Remark remark, Naming naming, List<Reply> replies, @Nullable Discussion at) {
        return new RemarkView(
                remark.id(),
                remark.draft(),
                remark.revision(),
                naming.of(remark.author()),
                remark.weight(),
                remark.anchor(),
                remark.body(),
                remark.replacement(),
                remark.visibility(),
                remark.state(),
                remark.writtenAt(),
                remark.publishedAt(),
                closing(remark.closing(), naming),
                replies.stream().map(reply -> of(reply, naming)).toList(),
                at == null ? null : at.place(),
                at == null ? null : at.now(),
                at == null ? null : at.outdated());
    }

    private static @Nullable ClosingView closing(Remark.@Nullable Closing closing, Naming naming) {
        return closing == null
                ? null
                : new ClosingView(
                        naming.of(closing.by()),
                        closing.at(),
                        closing.reason(),
                        closing.takenInto());
    }

    static ReplyView of(Reply reply, Naming naming) {
        return new ReplyView(
                reply.id(), naming.of(reply.author()), reply.body(), reply.writtenAt());
    }
}
