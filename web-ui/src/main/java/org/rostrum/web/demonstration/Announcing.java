package org.rostrum.web.demonstration;

import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells at the console where the demonstration is and who can sign in. */
@Component
@ConditionalOnProperty("rostrum.demonstration")
class Announcing {

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            // To the console and not to the log: whoever started it by hand reads this first.
            System.out.println(announcement(web.getWebServer().getPort()));
        }
    }

    static String announcement(int port) {
        String people =
                CityHall.MEMBERS.stream()
                        .map(m -> "  %-6s %s　%s".formatted(m.username(), m.name(), m.title()))
                        .collect(Collectors.joining("\n"));
        return """

        Rostrum 文稿審核 is ready: http://localhost:%d
        A demonstration city hall. Everybody's password is %s:
        %s
        """
                .formatted(port, CityHall.PASSWORD, people);
    }
}
