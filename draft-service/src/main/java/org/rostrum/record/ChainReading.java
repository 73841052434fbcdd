package org.rostrum.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Turns rows of entries, each beside its chain's head, into chains. */
abstract class ChainReading implements RowCallbackHandler {

    private @Nullable String stream;
    private Head head = Head.NONE;

    /** A new chain begins. */
    abstract void begin(String stream);

    abstract void entry(StoredEntry entry);

    /** The chain that began last is at its end. */
    abstract void end(Head head);

    @Override
    public final void processRow(ResultSet row) throws SQLException {
        var current = row.getString("stream");
        if (!current.equals(stream)) {
            finish();
            stream = current;
            head = head(row);
            begin(current);
        }
        if (row.getBytes("hash") != null) {
            entry(RecordStore.entry(row));
        }
    }

    /** To be called after the last row. */
    final void finish() {
        if (stream != null) {
            end(head);
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        var hash = row.getBytes("head_hash");
        return hash == null ? Head.NONE : new Head(row.getLong("head_seq"), Hash.of(hash));
    }
}
