package org.rostrum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Says in the house's own way what the container refuses before any filter sees it, such as an
 * address that cannot be read.
 */
public abstract class ContainerRefusals extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (answered || !concern(request.getRequestURI()) || !response.setErrorReported()) {
            return;
        }
        try {
            answer(new Cookieless(request), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    protected abstract boolean concern(String uri);

    /** The status is set already. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** The container reads no cookies for a request that belongs to no application. */
    private static final class Cookieless extends HttpServletRequestWrapper {

        Cookieless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }
    }
}
