package org.rostrum.benchmarks;

import com.zaxxer.hikari.HikariDataSource;

/** Connection pools of the size that the application uses. */
final class Pools {

    private Pools() {}

    static HikariDataSource of(PostgresServer postgres, String database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.url(database));
        pool.setUsername("postgres");
        pool.setPassword("");
        pool.setMaximumPoolSize(40);
        return pool;
    }
}
