package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.process.Routes;
import org.springframework.stereotype.Component;

/** Reads an inbox's rows. */
@Component
class InboxRow {

    /** An item with its place in the order of the list. */
    record Placed(InboxItem item, Cursor place) {}

    private final Routes routes;

    InboxRow(Routes routes) {
        this.routes = routes;
    }

    Placed placed(ResultSet row, PersonId me) throws SQLException {
        InboxItem item = item(row, me);
        return new Placed(
                item, new Cursor(row.getInt("rank"), item.since(), ReviewRow.uuid(row, "id")));
    }

    private InboxItem item(ResultSet row, PersonId me) throws SQLException {
        UUID seat = row.getObject("seat", UUID.class);
        return new InboxItem(
                new DraftId(ReviewRow.uuid(row, "draft_id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("drafter_name"),
                row.getString("department_name"),
                row.getObject("speech_at", LocalDateTime.class),
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
                row.getString("waiting_for"));
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
