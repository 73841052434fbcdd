package testing.rostrum;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each application context a database of its own, and each test class that database as it was
 * when the context had started.
 */
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                TestExecutionListener,
                Ordered {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String NAME = "test.database.name";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseServer server = DatabaseServer.get();
        String name = "test_" + NUMBER.incrementAndGet();
        server.execute("postgres", "create database " + name);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "fresh-database",
                                Map.of(
                                        NAME,
                                        name,
                                        "spring.datasource.url",
                                        server.url(name),
                                        "spring.datasource.username",
                                        server.user(),
                                        "spring.datasource.password",
                                        server.password(),
                                        // The engine asks for a connection when it closes, and by
                                        // then
                                        // the server may have gone.
                                        "spring.datasource.hikari.connection-timeout",
                                        "5000",
                                        // It would wait for work on databases that come and go.
                                        "flowable.async-executor-activate",
                                        "false",
                                        "rostrum.check-at-start",
                                        "false",
                                        // Time is made to pass by the tests that are about it,
                                        "rostrum.deadlines.watched",
                                        "false",
                                        // and they tell and deliver when they want to look at it.
                                        "rostrum.notices.background",
                                        "false")));
    }

    /** Before Spring injects anything into the test. */
    @Override
    public int getOrder() {
        return 1_500;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        if (!(test.getApplicationContext() instanceof ConfigurableApplicationContext context)) {
            return;
        }
        String name = context.getEnvironment().getProperty(NAME);
        if (name == null || !context.getBeanFactory().containsBean("dataSource")) {
            return;
        }
        DatabaseServer server = DatabaseServer.get();
        String snapshot = name + "_snapshot";
        boolean first = !context.getBeanFactory().containsSingleton(snapshot);
        if (first) {
            context.getBeanFactory().registerSingleton(snapshot, new Object());
        }
        server.execute("postgres", "alter database " + name + " allow_connections false");
        evict(context);
        if (first) {
            server.execute(
                    "postgres",
                    disconnect(name),
                    "create database " + snapshot + " template " + name);
        } else {
            server.execute(
                    "postgres",
                    "drop database " + name + " with (force)",
                    "create database " + name + " template " + snapshot);
        }
        server.execute("postgres", "alter database " + name + " allow_connections true");
        evict(context);
    }

    private static String disconnect(String name) {
        return "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(name);
    }

    private static void evict(ConfigurableApplicationContext context) {
        if (context.getBean(DataSource.class) instanceof HikariDataSource pool
                && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
