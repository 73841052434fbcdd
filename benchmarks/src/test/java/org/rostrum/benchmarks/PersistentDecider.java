package org.rostrum.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Decides for a seat like a person on a bad line: repeats the request with the same key until there is
 * an answer, signing in again where needed.
 */
final class PersistentDecider {

    private static final Pattern DECISION =
            Pattern.compile("\"decision\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final int TRIES = 600;

    private final Application application;
    private final Map<String, SignedInClient> clients = new ConcurrentHashMap<>();

    PersistentDecider(Application application) {
        this.application = application;
    }

    /** Empty when the seat had been decided already under a key that this program lost. */
    Optional<Acknowledged> decide(OpenSeat seat) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < TRIES; i++) {
            try {
                HttpResponse<String> response = send(seat, key);
                switch (response.statusCode()) {
                    case 201 -> {
                        return Optional.of(acknowledged(seat, response.body()));
                    }
                    case 401, 403 -> clients.remove(seat.username());
                    case 409, 404, 422 ->
                            throw new IllegalStateException(
                                    response.statusCode() + " " + response.body());
                    default -> Thread.sleep(100);
                }
            } catch (IOException | SignInFailed _) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("no answer for seat " + seat.id());
    }

    private HttpResponse<String> send(OpenSeat seat, String key)
            throws IOException, InterruptedException {
        return client(seat.username())
                .post("/api/seats/" + seat.id() + "/decisions", seat.approval(), key);
    }

    private static Acknowledged acknowledged(OpenSeat seat, String body) {
        var matcher = DECISION.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("no decision in " + body);
        }
        return new Acknowledged(seat.id(), matcher.group(1));
    }

    private SignedInClient client(String username) throws IOException, InterruptedException {
        SignedInClient known = clients.get(username);
        if (known != null) {
            return known;
        }
        try {
            SignedInClient fresh = SignedInClient.signIn(application, username);
            clients.put(username, fresh);
            return fresh;
        } catch (IllegalStateException e) {
            throw new SignInFailed(e);
        }
    }

    /** The sign-in page was not as expected: the application is just going down or coming up. */
    private static final class SignInFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SignInFailed(Throwable cause) {
            super(cause);
        }
    }
}
