package org.rostrum.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Turns rows of entries, each beside its chain's head, into chains. */
abstract class ChainReading implements RowCallbackHandler {

    private @Nullable String stream;
    private Head head = Head.NONE;

    /** The next entry of the chain that is being read. */
    abstract void entry(StoredEntry entry);

    /** The chain is at its end; a chain may have a head and no entry. */
    abstract void end(String stream, Head head);

    @Override
    public final void processRow(ResultSet row) throws SQLException {
        var current = row.getString("stream");
        if (!current.equals(stream)) {
            finish();
            stream = current;
            head = head(row);
        }
        if (row.getBytes("hash") != null) {
            entry(RecordStore.entry(row));
        }
    }

    /** To be called after the last row. */
    final void finish() {
        if (stream != null) {
            end(stream, head);
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        var hash = row.getBytes("head_hash");
        return hash == null ? Head.NONE : new Head(row.getLong("head_seq"), Hash.of(hash));
    }
}
