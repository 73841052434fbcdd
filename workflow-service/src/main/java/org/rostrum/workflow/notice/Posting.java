package org.rostrum.workflow.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.notice.WebhookStore.Target;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Posts to webhooks what has happened, signed. */
@Component
class Posting implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST_ANSWER = 65_536;

    private final WebhookStore store;
    private final HappeningStore happenings;
    private final ObjectProvider<Phrasing> phrasing;
    private final SafeAddress safe;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Posting(
            WebhookStore store,
            HappeningStore happenings,
            ObjectProvider<Phrasing> phrasing,
            SafeAddress safe,
            Clock clock) {
        this.store = store;
        this.happenings = happenings;
        this.phrasing = phrasing;
        this.safe = safe;
        this.clock = clock;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.WEBHOOK;
    }

    @Override
    public Result carry(Delivery delivery) {
        Optional<Target> target = store.find(delivery.subject());
        Optional<Happening> happening = happenings.find(delivery.happening());
        if (target.isEmpty() || happening.isEmpty()) {
            return new Pointless("the webhook was removed");
        }
        return post(target.get(), happening.get(), delivery.id());
    }

    Result post(Target target, Happening happening, UUID delivery) {
        Optional<Refusal> problem = safe.problem(target.url());
        if (problem.isPresent()) {
            return new Failed(problem.get().code());
        }
        try {
            var answer =
                    client.send(
                            request(target, happening, delivery),
                            HttpResponse.BodyHandlers.limiting(
                                    HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
            return target.webhook().format().accepted(answer.statusCode(), answer.body())
                    ? new Sent()
                    : new Failed("HTTP " + answer.statusCode());
        } catch (IOException failure) {
            return new Failed(failure.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Failed("stopped");
        }
    }

    private HttpRequest request(Target target, Happening happening, UUID delivery) {
        Phrasing words = phrasing.getObject();
        Webhook webhook = target.webhook();
        byte[] body =
                webhook.format()
                        .body(
                                happening,
                                words.sentence(happening, webhook.language()),
                                words.link(happening));
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(target.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Rostrum")
                .header("X-Rostrum-Event", happening.id())
                .header("X-Rostrum-Delivery", delivery.toString())
                .header("X-Rostrum-Timestamp", Long.toString(timestamp))
                .header("X-Rostrum-Signature", Signature.of(target.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
