package org.rostrum.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What no decision can be cheaper than: one row locked, two inserted, committed. */
final class Floor implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Floor(PostgresServer postgres, String database) {
        pool = Pools.of(postgres, database);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        jdbc.sql("create table review(id int primary key)").update();
        jdbc.sql("create table decision(id uuid primary key, review int, reason text)").update();
        jdbc.sql("create table entry(id uuid primary key, review int, payload bytea)").update();
        jdbc.sql("insert into review select generate_series(0, ?)").param(ROWS - 1).update();
    }

    Rate measure(int transactions, int threads) throws Exception {
        List<Integer> numbers = IntStream.range(0, transactions).boxed().toList();
        return Rate.of(numbers, threads, number -> commit(number % ROWS));
    }

    private void commit(int review) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.sql("select id from review where id = ? for update")
                            .param(review)
                            .query(Integer.class)
                            .single();
                    jdbc.sql("insert into decision values (?, ?, '同意')")
                            .params(UUID.randomUUID(), review)
                            .update();
                    jdbc.sql("insert into entry values (?, ?, ?)")
                            .params(UUID.randomUUID(), review, new byte[500])
                            .update();
                });
    }

    @Override
    public void close() {
        pool.close();
    }
}
