package org.rostrum;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the house. */
@SpringBootApplication
public class Rostrum {

    private static final String COMMAND = "--rostrum.command=";

    public static void main(String[] arguments) {
        if (Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(COMMAND))) {
            System.exit(SpringApplication.exit(runCommand(arguments)));
        }
        SpringApplication.run(Rostrum.class, arguments);
    }

    /** A command does its work and ends; nobody shall reach it over HTTP meanwhile. */
    private static ConfigurableApplicationContext runCommand(String[] arguments) {
        return new SpringApplicationBuilder(Rostrum.class).run(withoutServer(arguments));
    }

    private static String[] withoutServer(String[] arguments) {
        String[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = "--server.port=-1";
        return more;
    }
}
