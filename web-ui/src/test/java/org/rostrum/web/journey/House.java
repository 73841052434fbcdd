package org.rostrum.web.journey;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.rostrum.Rostrum;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import testing.rostrum.DatabaseServer;

/** The real application on a port and a database of its own, with the demonstration city hall. */
final class House implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String database = "house_" + NUMBER.incrementAndGet();
    private ConfigurableApplicationContext context;
    private final int port;

    private House() {
        DatabaseServer.get().execute("postgres", "create database " + database);
        context = run(0);
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    static House open() {
        return new House();
    }

    /** Ends the application and starts it again on the same database and port. */
    void restart() {
        context.close();
        context = run(port);
    }

    String address() {
        return "http://localhost:" + port;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }

    private ConfigurableApplicationContext run(int port) {
        DatabaseServer server = DatabaseServer.get();
        var application = new SpringApplication(Rostrum.class);
        application.setDefaultProperties(Map.of("rostrum.demonstration", "true"));
        return application.run(
                "--spring.datasource.url=" + server.url(database),
                "--spring.datasource.username=" + server.user(),
                "--spring.datasource.password=" + server.password(),
                "--rostrum.time-zone=Asia/Hong_Kong",
                "--server.port=" + port);
    }
}
