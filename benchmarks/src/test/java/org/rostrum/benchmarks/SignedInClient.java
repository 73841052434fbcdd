package org.rostrum.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who signed in with the form, and from then on uses the API with that session. */
final class SignedInClient implements AutoCloseable {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern META = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final Application application;
    private String token = "";

    private SignedInClient(Application application) {
        this.application = application;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(cookies)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    static SignedInClient signIn(Application application, String username)
            throws IOException, InterruptedException {
        var client = new SignedInClient(application);
        String form =
                "username=%s&password=rostrum&_csrf=%s"
                        .formatted(
                                username,
                                URLEncoder.encode(
                                        first(FIELD, client.page("/login")),
                                        StandardCharsets.UTF_8));
        var request =
                client.request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        client.client.send(request, HttpResponse.BodyHandlers.discarding());
        client.token = first(META, client.page("/inbox"));
        return client;
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no " + pattern);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.at(path)).timeout(Duration.ofSeconds(60));
    }

    String page(String path) throws IOException, InterruptedException {
        return client.send(
                        request(path).header("Accept-Language", "zh-Hant").build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    HttpResponse<String> post(String path, String json, String idempotencyKey)
            throws IOException, InterruptedException {
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        if (!idempotencyKey.isEmpty()) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What another client has to send to be taken for this one. */
    String headers() {
        return "Cookie: %s\r\nX-CSRF-TOKEN: %s\r\n".formatted(cookies(), token);
    }

    private String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
