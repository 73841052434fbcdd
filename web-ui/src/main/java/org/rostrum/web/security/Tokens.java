package org.rostrum.web.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal tokens, with which programs sign in for a person. */
@Service
public class Tokens {

    static final String PREFIX = "rostrum_";
    static final int LONGEST_DAYS = 366;
    static final int MOST = 20;
    private static final int NAME = 100;

    private final TokenStore store;
    private final People people;
    private final Recorder recorder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(TokenStore store, People people, Recorder recorder, Clock clock) {
        this.store = store;
        this.people = people;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** A new token with its secret, which can never be shown again. */
    public record Made(Token token, String secret) {}

    /**
     * @param name what it is for, 1 to 100 characters
     * @param expiresInDays 1 to 366
     */
    @Transactional
    public Outcome<Made> make(SignedIn person, String name, int expiresInDays) {
        List<Refusal> problems = problems(person, name.strip(), expiresInDays);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.plus(Duration.ofDays(expiresInDays));
        Token token = new Token(UUID.randomUUID(), name.strip(), now, end, null);
        store.insert(token, person.id(), Digest.sha256(secret));
        Map<String, Object> facts =
                Map.of("token", token.id().toString(), "expiresAt", end.toString());
        recorder.append("accounts", "account.token-made", person.actor(), facts);
        return Outcome.done(new Made(token, secret));
    }

    private List<Refusal> problems(SignedIn person, String name, int days) {
        List<Refusal> problems = new ArrayList<>();
        boolean shows = name.codePoints().noneMatch(Tokens::unstorable);
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > NAME || !shows) {
            problems.add(Refusal.invalid("token.name-malformed", NAME));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            problems.add(Refusal.invalid("token.days-out-of-range", LONGEST_DAYS));
        }
        if (store.of(person.id()).size() >= MOST) {
            problems.add(Refusal.conflict("token.too-many", MOST));
        }
        return problems;
    }

    private static boolean unstorable(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE;
    }

    /** Those that are still valid, newest first. */
    public List<Token> of(PersonId person) {
        return store.of(person);
    }

    /** Only one's own; somebody else's is unknown. */
    @Transactional
    public Outcome<UUID> revoke(SignedIn person, UUID token) {
        if (!store.delete(token, person.id())) {
            return Outcome.refused(Refusal.notFound("token.unknown"));
        }
        Map<String, Object> facts = Map.of("token", token.toString());
        recorder.append("accounts", "account.token-revoked", person.actor(), facts);
        return Outcome.done(token);
    }

    /** Who signs in with it, with the roles of this moment. */
    Optional<SignedIn> signIn(String secret) {
        if (!secret.startsWith(PREFIX) || secret.length() > 100) {
            return Optional.empty();
        }
        return store.use(Digest.sha256(secret))
                .flatMap(people::find)
                .filter(Person::active)
                .map(person -> CheckingPassword.signedIn(person, "token"));
    }
}
