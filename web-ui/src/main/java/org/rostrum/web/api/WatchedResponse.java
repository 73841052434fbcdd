package org.rostrum.web.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** Turns bare error statuses into problem documents. */
final class WatchedResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ProblemWriting problems;
    private boolean hasBody;

    WatchedResponse(
            HttpServletRequest request, HttpServletResponse response, ProblemWriting problems) {
        super(response);
        this.request = request;
        this.problems = problems;
    }

    @Override
    public void sendError(int status) throws IOException {
        hasBody = true;
        problems.write(ProblemType.of(status), request, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        hasBody = true;
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        hasBody = true;
        return super.getWriter();
    }

    /** Somebody set an error status and wrote nothing: say what it means. */
    void explain() throws IOException {
        if (getStatus() >= 400 && !hasBody && !isCommitted()) {
            sendError(getStatus());
        }
    }
}
