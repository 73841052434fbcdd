package org.rostrum.benchmarks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody who decides in the benchmark, signed in once. */
final class Crowd implements AutoCloseable {

    private final Map<String, SignedInClient> clients = new HashMap<>();

    /** The head, the office, the leaders, and these. */
    Crowd(Application application, List<String> reviewers)
            throws IOException, InterruptedException {
        for (String name : List.of("qiu", "he", "feng", "liang")) {
            clients.put(name, SignedInClient.signIn(application, name));
        }
        for (String name : reviewers) {
            clients.put(name, SignedInClient.signIn(application, name));
        }
    }

    SignedInClient of(String username) {
        SignedInClient client = clients.get(username);
        if (client == null) {
            throw new IllegalArgumentException(username);
        }
        return client;
    }

    @Override
    public void close() {
        clients.values().forEach(SignedInClient::close);
    }
}
