package org.rostrum.web.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.House;
import org.rostrum.workflow.notice.Channel;
import org.rostrum.workflow.notice.Delivering;
import org.rostrum.workflow.notice.Informing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/**
 * A mail server and a receiver of webhooks outside of the house, both real, and a clock to turn.
 */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class, Hourglass.class})
abstract class PostOffice {

    static final int TRIES = 3;

    static final GreenMail MAIL = mail();
    static final HttpServer RECEIVER = receiver();

    /** A request as it came in. */
    record Received(String event, String timestamp, String signature, String body) {}

    /** What the receiver answers next; 200 when nothing is left. */
    record Reply(int status, String body) {}

    static final List<Received> RECEIVED = new ArrayList<>();
    static final Queue<Reply> REPLIES = new ArrayDeque<>();

    @Autowired House house;
    @Autowired Browser browser;
    @Autowired Informing informing;
    @Autowired Delivering delivering;
    @Autowired Hourglass.Turned clock;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("rostrum.notices.webhook-hosts", () -> "127.0.0.1");
        registry.add("rostrum.notices.address", () -> "https://house.example");
        registry.add("rostrum.notices.tries", () -> TRIES);
    }

    @BeforeEach
    void beginAnew() throws Exception {
        house.open();
        informing.all();
        jdbc.sql("update workflow.delivery set state = 'DISCARDED' where state <> 'SENT'").update();
        jdbc.sql("update workflow.webhook set removed_at = now()").update();
        MAIL.purgeEmailFromAllMailboxes();
        RECEIVED.clear();
        REPLIES.clear();
    }

    /** By every channel, as the workers do. */
    int deliver() {
        informing.all();
        return delivering.all(EnumSet.allOf(Channel.class));
    }

    static String receiverAddress() {
        return "http://127.0.0.1:" + RECEIVER.getAddress().getPort() + "/hook";
    }

    private static GreenMail mail() {
        var server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
        server.start();
        return server;
    }

    private static HttpServer receiver() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer server = HttpServer.create(here, 0);
            server.createContext("/hook", PostOffice::receive);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        Reply reply;
        synchronized (RECEIVED) {
            RECEIVED.add(
                    new Received(
                            headers.getFirst("X-Rostrum-Event"),
                            headers.getFirst("X-Rostrum-Timestamp"),
                            headers.getFirst("X-Rostrum-Signature"),
                            body));
            Reply next = REPLIES.poll();
            reply = next == null ? new Reply(200, "{\"errcode\":0,\"code\":0}") : next;
        }
        byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
