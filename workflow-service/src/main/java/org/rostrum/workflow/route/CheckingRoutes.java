package org.rostrum.workflow.route;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks BPMN files from the command line, without the application and without a database; {@code
 * docs/routes.md} says how it is called. Each finding is a line; ends with 0 where there is none,
 * with 1 where there are some, with 2 where a file cannot be read.
 */
public final class CheckingRoutes {

    private CheckingRoutes() {}

    public static void main(String[] files) {
        System.exit(check(files, System.out));
    }

    static int check(String[] files, PrintStream out) {
        int worst = files.length == 0 ? 2 : 0;
        if (files.length == 0) {
            out.println("which file? CheckingRoutes route.bpmn20.xml ...");
        }
        for (String file : files) {
            worst = Math.max(worst, check(file, out));
        }
        return worst;
    }

    private static int check(String file, PrintStream out) {
        try {
            List<Finding> findings = RouteCheck.of(Files.readAllBytes(Path.of(file)));
            findings.forEach(finding -> out.println(file + ": " + finding));
            if (findings.isEmpty()) {
                out.println(file + ": in order");
            }
            return findings.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            out.println(file + ": cannot be read: " + e.getMessage());
            return 2;
        }
    }
}
