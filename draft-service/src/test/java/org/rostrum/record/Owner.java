package org.rostrum.record;

import org.springframework.core.env.Environment;
import testing.rostrum.DatabaseServer;

/** Somebody with every right on the database of the running test. */
record Owner(String database) {

    static Owner of(Environment environment) {
        return new Owner(environment.getRequiredProperty("test.database.name"));
    }

    void does(String... statements) {
        DatabaseServer.get().execute(database, statements);
    }

    /** Changes the record behind its protections' back. */
    void tampers(String... statements) {
        does(
                "alter table record.entry disable trigger all",
                "alter table record.head disable trigger all");
        does(statements);
        does(
                "alter table record.entry enable always trigger seal",
                "alter table record.entry enable always trigger append_only",
                "alter table record.head enable always trigger never_shrinks",
                "alter table record.head enable always trigger only_by_appending");
    }
}
