package org.rostrum.web.notice;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open page when there is something new. */
@Controller
class LiveController {

    private final Listeners listeners;

    LiveController(Listeners listeners) {
        this.listeners = listeners;
    }

    @GetMapping(path = "/notices/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    ResponseEntity<SseEmitter> live(
            @AuthenticationPrincipal SignedIn person,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        if (listeners.full()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        String id = session.getId();
        begin(response);
        return ResponseEntity.ok(listeners.open(person.id(), id));
    }

    /**
     * With the first byte the session is saved: that is to happen in this thread, before another
     * one writes.
     */
    private static void begin(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // nginx would keep everything back until it is much.
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
    }
}
