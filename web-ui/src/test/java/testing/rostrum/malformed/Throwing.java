package testing.rostrum.malformed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Throws malformed requests at a house with the demonstration's people, on this machine only. */
public final class Throwing {

    private static final int PATIENCE = 30_000;
    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern META = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Throwing(int port) {
        this.port = port;
    }

    /**
     * What was found.
     *
     * @param statuses how often each was answered; 0 for a connection closed without a word
     * @param flaws requests that were answered as none may be
     */
    public record Found(Map<Integer, Integer> statuses, List<String> flaws) {}

    public Found at(long seed, int requests) throws IOException, InterruptedException {
        var malformed = new Malformed(seed, signIn());
        var found = new Found(new TreeMap<>(), new ArrayList<>());
        for (int i = 0; i < requests; i++) {
            Malformed.Request request = malformed.next();
            Answer answer = send(request.bytes());
            found.statuses().merge(answer.status(), 1, Integer::sum);
            String where = "%d: %s: ".formatted(i, request.line());
            answer.flaw(request.program()).ifPresent(flaw -> found.flaws().add(where + flaw));
        }
        return found;
    }

    private Answer send(byte[] request) throws IOException {
        var received = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request);
            InputStream in = socket.getInputStream();
            in.transferTo(received);
        } catch (SocketException _) {
            // Closed while we were still talking: what was said until then counts.
        }
        return Answer.of(received.toByteArray());
    }

    /** As a drafter with a draft of her own; also nonsense may change that one. */
    private Malformed.Caller signIn() throws IOException, InterruptedException {
        String form =
                "username=lin&password=rostrum&_csrf="
                        + first(FIELD, text(request("/login").GET()));
        text(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        String csrf = first(META, text(request("/inbox").GET()));
        String token = first(TOKEN, post("/api/tokens", csrf, "{\"name\": \"malformed\"}"));
        String draft =
                first(ID, post("/api/drafts", csrf, "{\"title\": \"x\", \"text\": \"同志們：\"}"));
        String cookie =
                cookies.getCookieStore().getCookies().stream()
                        .map(c -> c.getName() + "=" + c.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", ""));
        return new Malformed.Caller(cookie, csrf, token, draft);
    }

    private String post(String path, String csrf, String json)
            throws IOException, InterruptedException {
        return text(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    /** Arguments: port, seed, number of requests. Ends with 1 when there is a flaw. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Found found =
                new Throwing(Integer.parseInt(arguments[0]))
                        .at(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        found.flaws().stream().limit(50).forEach(System.out::println);
        System.out.println(found.statuses() + ", flaws: " + found.flaws().size());
        System.exit(found.flaws().isEmpty() ? 0 : 1);
    }
}
