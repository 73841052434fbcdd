package org.rostrum.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** What a person has read, on the page of the review, without JavaScript. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class MarkingPageTest {

    private final House house;
    private final Browser browser;
    private final Townsfolk townsfolk;
    private final MockMvc mvc;

    MarkingPageTest(House house, Browser browser, Townsfolk townsfolk, MockMvc mvc) {
        this.house = house;
        this.browser = browser;
        this.townsfolk = townsfolk;
        this.mvc = mvc;
    }

    @BeforeEach
    void open() {
        house.open();
    }

    @Test
    void saysHowMuchOfAFirstReadingIsLeft() throws Exception {
        DraftId draft = house.atCountersigning("第一次讀");
        Document page = review("huang", draft);
        assertThat(told(page)).isEqualTo("6 段中有 6 段還沒讀。");
        assertThat(page.select(".tick[aria-pressed=false]")).hasSize(6);
        assertThat(page.select(".tick").getFirst().attr("aria-label")).isEqualTo("第 1 段已讀");
        assertThat(page.select("[data-next-unread]").attr("href")).endsWith("#p-" + ids(page, 0));
    }

    @Test
    void ticksAndUnticksAParagraph() throws Exception {
        DraftId draft = house.atCountersigning("打勾");
        String id = ids(review("huang", draft), 2);
        Answer answer = tick(draft, "read", id);
        assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/review?view=clean#p-" + id);
        Document page = review("huang", draft);
        assertThat(told(page)).isEqualTo("6 段中有 5 段還沒讀。");
        assertThat(page.select(".tick[value=" + id + "]").attr("name")).isEqualTo("unread");
        tick(draft, "unread", id);
        assertThat(told(review("huang", draft))).isEqualTo("6 段中有 6 段還沒讀。");
    }

    @Test
    void keepsOnesReadingFromEverybodyElse() throws Exception {
        DraftId draft = house.atCountersigning("各讀各的");
        markAll("huang", draft, 1);
        assertThat(told(review("huang", draft))).isEqualTo("全文 6 段都讀過了。");
        assertThat(told(review("zheng", draft))).isEqualTo("6 段中有 6 段還沒讀。");
        assertThat(told(review("shen", draft))).isEqualTo("6 段中有 6 段還沒讀。");
    }

    @Test
    void callsWhatChangedUnreadAgain() throws Exception {
        DraftId draft = house.atCountersigning("改過又沒讀");
        markAll("huang", draft, 1);
        house.decide(draft, "huang", Verdict.RETURN, "請改");
        house.decide(draft, "zheng", Verdict.APPROVE, "");
        house.mend(draft, House::mended);
        house.submit(draft, "standard", List.of());
        Document page = review("huang", draft);
        assertThat(told(page)).isEqualTo("6 段中有 3 段改過後還沒讀。");
        assertThat(page.select(".tick[data-changed]")).hasSize(3);
        assertThat(page.select(".tick[data-changed]").getFirst().attr("aria-label"))
                .contains("您讀後改過");
        assertThat(page.select("#decide .send").hasAttr("disabled")).isFalse();
        Document redline = browser.get("huang", "/drafts/" + draft + "/review?view=redline").page();
        assertThat(redline.select("#reading-form").attr("data-blocks")).startsWith("b0:");
        assertThat(told(redline)).isEqualTo("6 段中有 3 段改過後還沒讀。");
    }

    @Test
    void saysItInThreeLanguages() throws Exception {
        DraftId draft = house.atCountersigning("三種語言");
        String path = "/drafts/" + draft + "/review";
        assertThat(told(browser.inLanguage("en", "huang", path).page()))
                .isEqualTo("6 of 6 paragraphs not read yet.");
        assertThat(told(browser.inLanguage("zh-Hans", "huang", path).page()))
                .isEqualTo("6 段中有 6 段还没读。");
    }

    @Test
    void answersTheScriptWithWhatIsLeft() throws Exception {
        DraftId draft = house.atCountersigning("腳本");
        Document page = review("huang", draft);
        String read = ids(page, 0) + "," + ids(page, 1);
        MockHttpServletResponse answer = script(draft, "1", read);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("6 段中有 4 段還沒讀。")
                .contains(ids(page, 2))
                .doesNotContain("\"" + ids(page, 0));
    }

    @Test
    void tellsTheScriptWhyNot() throws Exception {
        DraftId draft = house.atCountersigning("不行");
        MockHttpServletResponse answer = script(draft, "1", "no-such");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("no-such");
        assertThat(script(draft, "9", "p1").getStatus()).isEqualTo(404);
        assertThat(script(draft, "x", "p1").getStatus()).isEqualTo(400);
    }

    @Test
    void tellsWhoTicksWhatIsNotThere() throws Exception {
        DraftId draft = house.atCountersigning("打錯勾");
        assertThat(tick(draft, "read", "no-such").location()).contains("/review");
        assertThat(tick(draft, "read", "\" onload=").location()).doesNotContain("onload");
    }

    @Test
    void leadsBackOnlyToItsOwnPage() throws Exception {
        DraftId draft = house.atCountersigning("回來");
        for (String back : List.of("https://evil.example/", "//evil.example", "/drafts", "")) {
            Answer answer =
                    browser.post(
                            "huang", reading(draft), "revision", "1", "all", "true", "back", back);
            assertThat(answer.location()).isEqualTo("/drafts/" + draft + "/review");
        }
    }

    @Test
    void doesNotExistForWhoMayNotSeeTheDraft() throws Exception {
        DraftId draft = house.atOffice("別人的");
        assertThat(browser.post("xu", reading(draft), "revision", "1", "all", "true").status())
                .isEqualTo(404);
    }

    private Document review(String username, DraftId draft) throws Exception {
        return browser.get(username, "/drafts/" + draft + "/review?view=clean").page();
    }

    private Answer tick(DraftId draft, String name, String id) throws Exception {
        String back = "/drafts/" + draft + "/review?view=clean";
        return browser.post("huang", reading(draft), "revision", "1", name, id, "back", back);
    }

    private void markAll(String username, DraftId draft, int revision) throws Exception {
        browser.post(username, reading(draft), "revision", "" + revision, "all", "true");
    }

    private MockHttpServletResponse script(DraftId draft, String revision, String read)
            throws Exception {
        return mvc.perform(
                        post(reading(draft))
                                .with(townsfolk.signedIn("huang"))
                                .with(csrf())
                                .accept(MediaType.APPLICATION_JSON)
                                .param("revision", revision)
                                .param("read", read))
                .andReturn()
                .getResponse();
    }

    private static String reading(DraftId draft) {
        return "/drafts/" + draft + "/reading";
    }

    private static String told(Document page) {
        return page.select("[data-told]").text();
    }

    private static String ids(Document page, int place) {
        return page.select(".tick").get(place).attr("value");
    }
}
