package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.process.Routes;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads an inbox's rows. */
@Component
class InboxRow {

    /** An item with its place in the order of the list. */
    record Placed(InboxItem item, Cursor place) {}

    private final Routes routes;
    private final SpeechDates speeches;

    InboxRow(Routes routes, SpeechDates speeches) {
        this.routes = routes;
        this.speeches = speeches;
    }

    /** How rows are read in this moment. */
    RowMapper<Placed> reading(PersonId me, Instant now) {
        SpeechDates.Looking looking = speeches.looking();
        return (row, _) -> placed(row, me, now, looking);
    }

    private Placed placed(ResultSet row, PersonId me, Instant now, SpeechDates.Looking looking)
            throws SQLException {
        InboxItem item = item(row, me, now, looking);
        Instant until = item.due() == null ? item.since() : item.due().at();
        return new Placed(
                item,
                new Cursor(row.getInt("rank"), until, item.since(), ReviewRow.uuid(row, "id")));
    }

    private InboxItem item(ResultSet row, PersonId me, Instant now, SpeechDates.Looking looking)
            throws SQLException {
        UUID seat = row.getObject("seat", UUID.class);
        LocalDateTime speechAt = row.getObject("speech_at", LocalDateTime.class);
        return new InboxItem(
                new DraftId(ReviewRow.uuid(row, "draft_id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("drafter_name"),
                row.getString("department_name"),
                speechAt,
                Urgency.valueOf(row.getString("urgency")),
                Classification.valueOf(row.getString("classification")),
                InboxItem.Why.valueOf(row.getString("why")),
                seat == null ? null : new SeatId(seat),
                station(row),
                row.getInt("round"),
                row.getInt("revision"),
                requireNonNull(ReviewRow.instant(row, "since")),
                me.equals(ReviewRow.person(row, "holder")),
                row.getBoolean("handed"),
                ReviewRow.person(row, "principal"),
                row.getString("principal_name"),
                row.getString("holder_name"),
                row.getString("waiting_for"),
                Due.of(row, true, now),
                looking.of(speechAt));
    }

    private @Nullable Label station(ResultSet row) throws SQLException {
        String key = row.getString("station");
        return key == null
                ? null
                : DecisionContexts.label(
                        routes.version(row.getString("route"), row.getInt("route_version"))
                                .station(key)
                                .name());
    }
}
