package org.rostrum.record;

import java.util.List;
import java.util.UUID;

/** Persons for the tests of the record. */
final class Actors {

    static final UUID LIN = UUID.fromString("0b6f1c1e-0000-4000-8000-000000000001");

    static Actor lin() {
        return new Actor(LIN, "林美玲", List.of("DRAFTER"), null, "password");
    }

    private Actors() {}
}
