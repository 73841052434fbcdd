package org.rostrum.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import testing.rostrum.Chromium;

/** Five speeches go through the house, which is closed and opened twice while they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final List<String> DEPARTMENTS = List.of("huang", "zheng", "fang");
    private static final String ADDED = "各項數字以年底統計公報為準，請市民朋友放心。";

    private final Chromium chromium = Chromium.start();
    private final House house = House.open();
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private final Map<Speech, String> drafts = new LinkedHashMap<>();

    @BeforeAll
    void signEverybodyIn() {
        for (String name : List.of("lin", "qiu", "huang", "zheng", "fang", "he", "feng", "shen")) {
            people.put(name, visitor(name, Visitor.DESKTOP));
        }
        people.put("liang", visitor("liang", Visitor.PHONE));
    }

    private Visitor visitor(String name, int[] size) {
        return new Visitor(chromium.browser(), house.address(), name, size).signIn();
    }

    @AfterAll
    void goHome() {
        chromium.close();
        house.close();
    }

    @Test
    void takesFiveSpeechesFromDraftToApprovalOverTwoRestarts() {
        try {
            Speech.five().forEach(this::draftAndReturn);
            house.restart();
            drafts.forEach(this::mendAndCountersign);
            house.restart();
            drafts.forEach(this::approveAndProve);
        } catch (RuntimeException | AssertionError e) {
            people.forEach((name, at) -> {
                at.picture(Path.of("target/journey-" + name + ".png"));
                at.complaints()
                        .forEach(complaint -> e.addSuppressed(new AssertionError(complaint)));
            });
            throw e;
        }
        people.values().forEach(at -> assertThat(at.complaints()).isEmpty());
    }

    private void draftAndReturn(Speech speech) {
        Drafter lin = new Drafter(at("lin"));
        String draft = lin.paste(speech);
        drafts.put(speech, draft);
        lin.makeRevision(draft, "初稿");
        lin.submit(draft, List.of("財政局", "司法局", "新聞辦公室"), List.of("馮世昌", "梁國棟"));
        reviewer("qiu").approve(speech);
        reviewer("huang").returnIt(speech, "數字的來源請寫明。");
        reviewer("zheng").approve(speech);
        reviewer("fang").approve(speech);
        assertThat(state(draft)).containsText("退回");
    }

    private void mendAndCountersign(Speech speech, String draft) {
        Drafter lin = new Drafter(at("lin"));
        lin.type(draft, ADDED);
        lin.makeRevision(draft, "寫明數字的來源");
        lin.submitAgain(draft, "已寫明數字的來源，請再審。");
        DEPARTMENTS.forEach(name -> reviewer(name).approve(speech));
        assertThat(state(draft)).containsText("審批");
    }

    private void approveAndProve(Speech speech, String draft) {
        reviewer("he").approve(speech);
        reviewer("feng").approve(speech);
        reviewer("liang").approve(speech);
        assertThat(state(draft)).containsText("核定");
        prove(speech, draft);
    }

    private void prove(Speech speech, String draft) {
        Visitor shen = at("shen");
        shen.go("/register");
        shen.find("#words").fill(speech.title());
        shen.find("form.filters button").click();
        shen.find("a[href$='" + draft + "/history']").click();
        assertThat(shen.find("#entries")).containsText("數字的來源請寫明。");
        shen.find("button[name=verify]").click();
        assertThat(shen.find("#proof .note.ok")).isVisible();
    }

    /** How the draft stands, as its drafter sees it. */
    private com.microsoft.playwright.Locator state(String draft) {
        Visitor lin = at("lin");
        lin.go(draft + "/status");
        return lin.find(".draft-head .head");
    }

    private Reviewer reviewer(String name) {
        return new Reviewer(at(name));
    }

    private Visitor at(String name) {
        Visitor visitor = people.get(name);
        if (visitor == null) {
            throw new IllegalArgumentException(name);
        }
        return visitor;
    }
}
