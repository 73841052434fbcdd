package org.rostrum.benchmarks;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Connections that stay open between requests, at most one for each request at a time. */
final class KeptConnections implements AutoCloseable {

    private final int port;
    private final Queue<KeptConnection> idle = new ConcurrentLinkedQueue<>();

    KeptConnections(int port) {
        this.port = port;
    }

    /** The status of the answer, whose body is read and not looked at. */
    int post(String path, String headers, String json) throws IOException {
        KeptConnection waiting = idle.poll();
        KeptConnection connection = waiting == null ? new KeptConnection(port) : waiting;
        int status = connection.post(path, headers, json);
        if (connection.spent()) {
            connection.close();
        } else {
            idle.add(connection);
        }
        return status;
    }

    @Override
    public void close() throws IOException {
        for (KeptConnection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
