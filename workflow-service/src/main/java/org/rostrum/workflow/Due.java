package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when a seat has to decide.
 *
 * @param passed whether it is later than that, and nobody has decided
 */
public record Due(Instant at, boolean passed) {

    /** Of a row of seats with {@code due_at}; null where there is no hurry. */
    static @Nullable Due of(ResultSet row, boolean open, Instant now) throws SQLException {
        Instant at = ReviewRow.instant(row, "due_at");
        return at == null ? null : new Due(at, open && !at.isAfter(now));
    }
}
