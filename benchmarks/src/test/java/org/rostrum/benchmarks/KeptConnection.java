package org.rostrum.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One HTTP/1.1 connection to this machine, as plain as a client can be, so that the load takes as
 * little as possible of the processors that it shares with what it measures.
 */
final class KeptConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[16_384];
    private int start;
    private int end;
    private boolean last;

    KeptConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = socket.getInputStream();
    }

    int post(String path, String headers, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        String head =
                "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(path, headers, body.length);
        var request = new ByteArrayOutputStream(head.length() + body.length);
        request.write(head.getBytes(ISO_8859_1));
        request.write(body);
        socket.getOutputStream().write(request.toByteArray());
        return answer();
    }

    /** Whether the application said that it closes the connection now. */
    boolean spent() {
        return last;
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
            last |= lower.equals("connection: close");
        }
        if (chunked) {
            for (int chunk = size(); chunk > 0; chunk = size()) {
                skip(chunk + 2);
            }
            skip(2);
        } else {
            skip(length);
        }
        return status;
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int b = next(); b != '\n'; b = next()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (start == end) {
            start = 0;
            end = in.read(buffer);
            if (end <= 0) {
                throw new EOFException("the application closed the connection");
            }
        }
        return buffer[start++];
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
