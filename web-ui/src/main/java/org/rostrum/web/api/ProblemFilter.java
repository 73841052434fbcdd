package org.rostrum.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands around everything under {@code /api}, security included, so that a refusal which never
 * reaches a controller is a problem document too.
 */
@Component("apiProblemFilter")
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ProblemFilter extends OncePerRequestFilter {

    private final ProblemWriting problems;

    ProblemFilter(ProblemWriting problems) {
        this.problems = problems;
    }

    static boolean underApi(String uri, String contextPath) {
        String path = uri.substring(contextPath.length()).replaceFirst("^/+", "/");
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return !underApi(uri, request.getContextPath());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // An exception that nobody caught: the container comes back for an error page.
            problems.write(ProblemType.of(response.getStatus()), request, response);
            return;
        }
        if (badParameters(request)) {
            var complaint = Complaint.of("parameters.malformed");
            problems.write(
                    new Complaint.Raised(ProblemType.MALFORMED_REQUEST, complaint),
                    request,
                    response);
            return;
        }
        var watched = new WatchedResponse(request, response, problems);
        chain.doFilter(request, watched);
        watched.explain();
    }

    /** The container parses parameters lazily and throws at whoever asks first. */
    private static boolean badParameters(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .anyMatch(p ->
                            Characters.holdsNul(p.getKey())
                                    || Arrays.stream(p.getValue()).anyMatch(Characters::holdsNul));
        } catch (IllegalStateException | InvalidFileNameException _) {
            return true;
        }
    }
}
