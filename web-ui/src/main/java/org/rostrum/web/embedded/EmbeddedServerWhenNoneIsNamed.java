package org.rostrum.web.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded server, and with it the demonstration, when {@code spring.datasource.url} is
 * not set. The server ends after the application has closed its connections.
 */
class EmbeddedServerWhenNoneIsNamed implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(URL)) {
            return;
        }
        Path data = Path.of(environment.getProperty("rostrum.data", "data"));
        EmbeddedServer server = EmbeddedServer.start(data);
        SpringApplication.getShutdownHandlers().add(server::close);
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "embedded-server",
                                Map.of(
                                        URL,
                                        server.url(),
                                        "spring.datasource.username",
                                        server.user(),
                                        "spring.datasource.password",
                                        "",
                                        "rostrum.demonstration",
                                        "true")));
    }

    /** After the configuration files, which may name a database. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
