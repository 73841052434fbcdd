package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.ShortText;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.notice.WebhookStore.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets system administrators say where the house posts what happens. */
@Component
public class KeepingWebhooks {

    /** A new webhook with its secret, which is shown this once. */
    public record Added(Webhook webhook, String secret) {}

    private static final ShortText NAME = new ShortText("webhook.name", 100, false);
    private static final Set<String> LANGUAGES = Set.of("zh-Hant", "zh-Hans", "en");

    private final WebhookStore store;
    private final Posting posting;
    private final SafeAddress safe;
    private final Recorder recorder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepingWebhooks(
            WebhookStore store,
            Posting posting,
            SafeAddress safe,
            Recorder recorder,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.posting = posting;
        this.safe = safe;
        this.recorder = recorder;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<Webhook> all() {
        return store.all();
    }

    @Transactional
    public Outcome<Added> add(NewWebhook wanted, Actor actor) {
        List<Refusal> problems = new ArrayList<>(Administration.only(actor));
        if (wanted.name().isBlank()) {
            problems.add(Refusal.invalid("webhook.name-missing"));
        }
        problems.addAll(NAME.problems(wanted.name().strip()));
        safe.problem(wanted.url().strip()).ifPresent(problems::add);
        if (wanted.format() == null) {
            problems.add(Refusal.invalid("webhook.format-unknown"));
        }
        if (!LANGUAGES.contains(wanted.language())) {
            problems.add(Refusal.invalid("notice.language-unknown"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Target target = target(wanted);
        store.insert(target, requireNonNull(actor.person()));
        record("webhook.added", target.webhook(), Map.of(), actor);
        return Outcome.done(new Added(target.webhook(), target.secret()));
    }

    private Target target(NewWebhook wanted) {
        String url = wanted.url().strip();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var webhook =
                new Webhook(
                        UUID.randomUUID(),
                        wanted.name().strip(),
                        URI.create(url).getHost(),
                        requireNonNull(wanted.format()),
                        wanted.language(),
                        now);
        return new Target(webhook, url, Signature.newSecret());
    }

    /** Posts something harmless there at once; refused with what went wrong. */
    public Outcome<Webhook> test(UUID id, Actor actor) {
        Optional<Target> found = store.find(id);
        List<Refusal> problems = problems(found.isPresent(), actor);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Target target = found.orElseThrow();
        UUID delivery = UUID.randomUUID();
        var result =
                posting.post(target, Happening.test("test:" + delivery, clock.instant()), delivery);
        String failure = result instanceof Carrier.Failed(String why) ? why : "";
        transaction.executeWithoutResult(
                _ -> record("webhook.tested", target.webhook(), Map.of("failure", failure), actor));
        return failure.isEmpty()
                ? Outcome.done(target.webhook())
                : Outcome.refused(Refusal.conflict("webhook.test-failed", failure));
    }

    @Transactional
    public Outcome<Webhook> remove(UUID id, Actor actor) {
        Optional<Target> found = store.find(id);
        List<Refusal> problems = problems(found.isPresent(), actor);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!store.remove(id, clock.instant())) {
            return Outcome.refused(Refusal.notFound("webhook.unknown"));
        }
        Webhook webhook = found.orElseThrow().webhook();
        record("webhook.removed", webhook, Map.of(), actor);
        return Outcome.done(webhook);
    }

    private static List<Refusal> problems(boolean known, Actor actor) {
        List<Refusal> problems = Administration.only(actor);
        return problems.isEmpty() && !known
                ? List.of(Refusal.notFound("webhook.unknown"))
                : problems;
    }

    /** Never the address, which is a secret. */
    private void record(String event, Webhook webhook, Map<String, Object> more, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("webhook", webhook.id().toString());
        facts.put("name", webhook.name());
        facts.put("host", webhook.host());
        facts.put("format", webhook.format().name());
        facts.putAll(more);
        recorder.append("settings", event, actor, facts);
    }
}
