import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what has to be installed, before a plugin fails with a message that only its author understands.
 * Runs on the JVM that Maven runs on, so it keeps to Java 11.
 */
class Prerequisites {

    public static void main(String[] arguments) throws Exception {
        if (!hasJdk25()) {
            // Only a hint: the toolchains plugin looks in more places, and has the last word.
            System.err.println(
                    "[rostrum] No JDK 25 was found in the usual places. Rostrum is compiled with and runs on\n"
                            + "[rostrum] JDK 25; it does not have to be the default. Install one, e.g. Eclipse Temurin 25\n"
                            + "[rostrum] (macOS: brew install temurin@25, Windows: winget install EclipseAdoptium.Temurin.25.JDK,\n"
                            + "[rostrum] Linux: your distribution's openjdk-25-jdk or the archive from adoptium.net below\n"
                            + "[rostrum] /usr/lib/jvm), or name its folder in ~/.m2/toolchains.xml.");
        }
        boolean frontend = arguments.length == 0 || !arguments[0].equals("true");
        if (frontend && !(node() & npm())) {
            System.exit(1);
        }
    }

    private static boolean node() throws Exception {
        String version = output("node");
        if (version == null) {
            return missing("Node.js was not found. Install Node.js 20.19 or newer (nodejs.org).");
        }
        String[] parts = version.replace("v", "").trim().split("\\.");
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        if (major < 20 || major == 20 && minor < 19) {
            return missing("Node.js " + version.trim() + " is too old. Install Node.js 20.19 or newer (nodejs.org).");
        }
        return true;
    }

    private static boolean npm() throws Exception {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return output(windows ? "npm.cmd" : "npm") != null
                || missing("npm was not found. It comes with Node.js (nodejs.org); some distributions have a package npm.");
    }

    private static boolean missing(String message) {
        System.err.println("[rostrum] " + message);
        System.err.println("[rostrum] The pages' scripts are built with it; -Dfrontend.skip=true builds without pages' scripts.");
        return false;
    }

    private static String output(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version").redirectErrorStream(false).start();
            String text = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? text : null;
        } catch (IOException notThere) {
            return null;
        }
    }

    private static boolean hasJdk25() throws IOException {
        if (Files.exists(Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml"))) {
            return true;
        }
        for (Path home : homes()) {
            for (Path release : List.of(home.resolve("release"), home.resolve("Contents/Home/release"))) {
                if (Files.isReadable(release) && new String(Files.readAllBytes(release)).contains("JAVA_VERSION=\"25")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Path> homes() throws IOException {
        String user = System.getProperty("user.home");
        List<Path> homes = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")));
        System.getenv().forEach((name, value) -> {
            if (name.equals("JAVA_HOME") || name.matches("(JAVA|JDK).*HOME")) {
                homes.add(Path.of(value));
            }
        });
        for (Path folder : List.of(
                Path.of("/usr/lib/jvm"), Path.of("/usr/java"), Path.of("/opt/java"), Path.of("/opt"),
                Path.of("/Library/Java/JavaVirtualMachines"), Path.of(user, "Library/Java/JavaVirtualMachines"),
                Path.of(user, ".jdks"), Path.of(user, ".sdkman/candidates/java"), Path.of(user, ".m2/jdks"),
                Path.of("C:\\Program Files\\Java"), Path.of("C:\\Program Files\\Eclipse Adoptium"))) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                    children.forEach(homes::add);
                }
            }
        }
        return homes;
    }
}
