package org.rostrum.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes chains as JSON lines that {@link VerifyingExport} verifies without the server. The
 * database connection is held until all is written: write to memory or to a file, not to a slow
 * reader.
 */
@Service
public class Exporting {

    private final RecordStore store;

    Exporting(RecordStore store) {
        this.store = store;
    }

    /** Writes one chain, as of one moment; an unknown chain is written as an empty one. */
    @Transactional(readOnly = true)
    public void write(String stream, Writer out) {
        var writing = new Writing(out);
        store.chain(stream, writing);
        writing.finish();
        if (writing.chains == 0) {
            writing.end(stream, Head.NONE);
        }
    }

    /** Writes every chain, as of one moment. */
    @Transactional(readOnly = true)
    public void writeAll(Writer out) {
        var writing = new Writing(out);
        store.chains(writing);
        writing.finish();
    }

    private static final class Writing extends ChainReading {

        private final Writer out;
        private int chains;

        private Writing(Writer out) {
            this.out = out;
        }

        @Override
        void entry(StoredEntry entry) {
            write(new ExportLine.Of(entry));
        }

        @Override
        void end(String stream, Head head) {
            chains++;
            write(new ExportLine.End(stream, head));
        }

        private void write(ExportLine line) {
            try {
                out.write(line.text());
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
