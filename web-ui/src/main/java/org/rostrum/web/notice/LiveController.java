package org.rostrum.web.notice;

import jakarta.servlet.http.HttpSession;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.CacheControl;
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
    ResponseEntity<SseEmitter> live(@AuthenticationPrincipal SignedIn person, HttpSession session) {
        return listeners
                .open(person.id(), session.getId())
                .map(emitter ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                // nginx would keep everything back until it is much.
                                .header("X-Accel-Buffering", "no")
                                .body(emitter))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }
}
