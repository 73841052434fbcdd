package org.rostrum.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rostrum.web.ContainerRefusals;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A problem document for an address under {@code /api} that cannot be read. Asked before pages. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedAddressProblem extends ContainerRefusals {

    private final ProblemWriting problems;

    RefusedAddressProblem(ProblemWriting problems) {
        this.problems = problems;
    }

    @Override
    protected boolean concern(String uri) {
        return ProblemFilter.underApi(uri, "");
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(ProblemType.of(response.getStatus()), request, response);
    }
}
