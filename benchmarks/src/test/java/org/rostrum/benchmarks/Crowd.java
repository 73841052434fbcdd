package org.rostrum.benchmarks;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Everybody who decides in the benchmark, signed in once. */
final class Crowd implements AutoCloseable {

    private final Map<String, SignedInClient> clients = new HashMap<>();

    Crowd(Application application) throws IOException, InterruptedException {
        for (String name :
                new String[] {"qiu", "huang", "zheng", "fang", "wong", "he", "feng", "liang"}) {
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
