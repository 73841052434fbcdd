package org.rostrum.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Five speeches go through the house by programs alone, over a real connection, while the house is
 * closed and opened twice. What a program holds, its token, outlives that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramJourneyTest {

    private static final List<String> DEPARTMENTS = List.of("huang", "zheng", "fang");

    private final HttpClient client = HttpClient.newHttpClient();
    private final House house = House.open();
    private final Map<String, Program> programs = new ConcurrentHashMap<>();
    private final Map<Speech, String> drafts = new LinkedHashMap<>();

    @AfterAll
    void goHome() {
        client.close();
        house.close();
    }

    @Test
    void takeFiveSpeechesFromDraftToApprovalOverTwoRestarts() {
        Speech.five().forEach(this::draftAndReturn);
        house.restart();
        drafts.forEach(this::mendAndCountersign);
        house.restart();
        drafts.values().forEach(this::approveAndProve);
    }

    private Program as(String username) {
        return programs.computeIfAbsent(
                username, name -> Program.signIn(client, house.address(), name));
    }

    /** All three departments are heard before the draft goes back. */
    private void draftAndReturn(Speech speech) {
        String draft = begin(speech);
        drafts.put(speech, draft);
        Map<String, Object> chosen =
                Map.of(
                        "route",
                        "standard",
                        "departments",
                        List.of("finance", "justice", "press"),
                        "leaders",
                        List.of("feng", "liang"));
        submit(draft, chosen);
        as("qiu").approve(draft);
        as("huang").decide(draft, "RETURN", "第二段的數字請核對");
        assertThat(state(draft)).isEqualTo("IN_REVIEW");
        as("zheng").approve(draft);
        as("fang").approve(draft);
        assertThat(state(draft)).isEqualTo("RETURNED");
    }

    private String begin(Speech speech) {
        Map<String, Object> sent = Map.of("title", speech.title(), "text", speech.text());
        var made = as("lin").post("/api/drafts", sent);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String draft = "/api/drafts/" + made.read("$.id");
        assertThat(as("lin").get(draft + "/working-copy").<String>read("$.text"))
                .isEqualTo(speech.text().replace("\r\n", "\n"));
        return draft;
    }

    private void submit(String draft, Map<String, Object> chosen) {
        var made = as("lin").post(draft + "/revisions", Map.of("note", "送審"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var submission = new LinkedHashMap<>(chosen);
        submission.put("revision", made.read("$.number"));
        var sent = as("lin").post(draft + "/submissions", submission);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    private void mendAndCountersign(Speech speech, String draft) {
        Program lin = as("lin");
        String tag = lin.get(draft + "/working-copy").tag();
        String mended = speech.text().strip() + "\n\n以上數字截至2026年10月31日。\n";
        var saved = lin.put(draft + "/working-copy", tag, Map.of("text", mended));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        submit(draft, Map.of("route", "standard", "note", "數字已核對。"));
        int changes =
                as("huang").get(draft + "/redline?from=1&to=2").read("$.redline.counts.changes");
        assertThat(changes).isPositive();
        DEPARTMENTS.forEach(name -> as(name).approve(draft));
        assertThat(state(draft)).isEqualTo("IN_REVIEW");
    }

    private void approveAndProve(String draft) {
        as("he").approve(draft);
        as("feng").approve(draft);
        assertThat(state(draft)).isEqualTo("IN_REVIEW");
        as("liang").approve(draft);
        assertThat(state(draft)).isEqualTo("APPROVED");
        prove(draft);
    }

    private void prove(String draft) {
        Program shen = as("shen");
        List<String> events = shen.get(draft + "/record?limit=100").read("$.items[*].event");
        assertThat(events)
                .startsWith("draft.created", "revision.made", "review.submitted")
                .contains("review.returned", "review.resubmitted")
                .endsWith("draft.approved");
        var verified = shen.get(draft + "/record/verification");
        assertThat(verified.<Boolean>read("$.intact")).isTrue();
        assertThat(verified.<Integer>read("$.entries")).isEqualTo(events.size());
        assertThat(shen.get(draft + "/status").<String>read("$.state")).isEqualTo("APPROVED");
    }

    private String state(String draft) {
        return as("lin").get(draft).read("$.state");
    }
}
