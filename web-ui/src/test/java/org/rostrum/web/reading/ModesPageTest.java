package org.rostrum.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.Browser;
import org.rostrum.web.review.Browser.Answer;
import org.rostrum.web.review.House;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

/** The pages for the speaker and for paper, without JavaScript. */
@RostrumWebTest
@Import({Townsfolk.class, House.class, Browser.class})
class ModesPageTest {

    private final House house;
    private final Browser browser;
    private final Townsfolk townsfolk;
    private final MockMvc mvc;

    ModesPageTest(House house, Browser browser, Townsfolk townsfolk, MockMvc mvc) {
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
    void areReachedFromReviewStatusAndRevision() throws Exception {
        DraftId draft = house.atOffice("找得到");
        for (String page : List.of("/review", "/status", "/revisions/1")) {
            List<String> links = get("he", draft, page).page().select(".modes a").eachAttr("href");
            assertThat(links).hasSize(3).allMatch(link -> link.endsWith("?revision=1"));
            for (String link : links) {
                assertThat(browser.get("he", link).status()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void readerShowsTimesNumbersAndContents() throws Exception {
        DraftId draft = house.atOffice("給講者");
        Document page = get("he", draft, "/reader?rate=60").page();
        assertThat(page.select(".speech h2").text()).isEqualTo("在青年創新論壇上的致辭");
        assertThat(page.select(".no").eachText()).containsExactly("2", "3", "4", "5", "6");
        assertThat(page.select(".contents a").eachText()).containsExactly("開場", "一、開時代新局");
        assertThat(page.select(".contents a").getLast().attr("href"))
                .isEqualTo("#" + page.select(".speech h3").attr("id"));
        assertThat(page.select(".contents summary").text()).contains("預計 8 分鐘");
        assertThat(page.select(".takes").text()).contains("約 1 分").contains("自 ");
        assertThat(page.select(".stamp").text()).isEqualTo("送審稿");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void readerKeepsSizeAndColoursInTheBrowser() throws Exception {
        DraftId draft = house.atOffice("字大一點");
        String path = "/drafts/" + draft + "/reader";
        MockHttpServletResponse chosen = answer(path + "?size=7&colours=night&rate=180", null);
        Cookie kept = chosen.getCookie("reading");
        assertThat(kept).isNotNull();
        Document again = Jsoup.parse(answer(path, kept).getContentAsString());
        assertThat(again.select("html").attr("class")).isEqualTo("size-7 night");
        assertThat(again.select("#rate").val()).isEqualTo("180");
        assertThat(again.select("[data-set=larger]").attr("href")).contains("size=8");
        assertThat(again.select("[data-set=smaller]").attr("href")).contains("size=6");
        assertThat(again.select("[data-set=colours][aria-current]").text()).isEqualTo("夜間");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "501", "abc", "", "99999999999999999999", "-3"})
    void readerSaysWhichSpeedNobodySpeaksAt(String rate) throws Exception {
        DraftId draft = house.atOffice("語速");
        Answer answer = get("he", draft, "/reader?rate=" + rate);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#rate-wrong").text()).contains("60 至 500");
        assertThat(answer.page().select("#rate").val()).isEqualTo("200");
    }

    @Test
    void teleprompterHasTheWholeTextAndItsLength() throws Exception {
        DraftId draft = house.atOffice("提詞");
        Document page = get("he", draft, "/teleprompter?far=6").page();
        assertThat(page.select("html").attr("class")).isEqualTo("size-6");
        assertThat(page.select(".speech > *")).hasSize(6);
        assertThat(page.select(".stage").attr("data-syllables")).matches("[1-9][0-9]+");
        assertThat(page.select("noscript").text()).contains("JavaScript");
        assertThat(page.select("[data-console]").hasAttr("hidden")).isTrue();
        assertThat(page.select("[data-speed]").attr("data-pattern")).isEqualTo("每分鐘 {0} 字");
    }

    @Test
    void printMarksWhatIsNotApproved() throws Exception {
        DraftId draft = house.atOffice("還不算數");
        Document page = get("lin", draft, "/print").page();
        assertThat(page.select(".stamp").text()).isEqualTo("送審稿");
        String sheet = page.select("link[href*=marks.css]").attr("href");
        Answer marks = browser.get("lin", sheet);
        assertThat(marks.contentType()).startsWith("text/css");
        assertThat(marks.text()).contains("第 1 版").contains("\"內部 · 送審稿\"");
        house.decide(draft, "he", Verdict.APPROVE, "");
        house.decide(draft, "liang", Verdict.APPROVE, "");
        assertThat(browser.get("lin", sheet).text()).contains("核定稿").doesNotContain("送審稿");
        assertThat(get("lin", draft, "/print").page().select(".stamp").text()).isEqualTo("核定稿");
    }

    @Test
    void tellsAnEarlierRevisionFromTheApprovedOne() throws Exception {
        DraftId draft = house.draft("前一版");
        house.revision(draft);
        house.revise(draft, House.SECOND);
        house.submit(draft, "brief", List.of());
        house.decide(draft, "he", Verdict.APPROVE, "");
        house.decide(draft, "liang", Verdict.APPROVE, "");
        assertThat(get("lin", draft, "/reader").page().select(".stamp").text()).isEqualTo("核定稿");
        Document first = get("lin", draft, "/reader?revision=1").page();
        assertThat(first.select(".stamp").text()).isEqualTo("非核定版本");
        assertThat(first.select(".speech").text()).contains("順利").doesNotContain("成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reader", "/teleprompter", "/print", "/print/marks.css?revision=1"})
    void doNotExistForWhoMayNotSeeTheDraft(String page) throws Exception {
        DraftId draft = house.atOffice("看不見的");
        assertThat(get("xu", draft, page).status()).isEqualTo(404);
        assertThat(get("tian", draft, page).status()).isEqualTo(404);
        String other = page.contains("?") ? page.replace("=1", "=9") : page + "?revision=9";
        assertThat(get("lin", draft, other).status()).isEqualTo(404);
    }

    @Test
    void leadToTheReviewAsLongAsThereIsNoRevision() throws Exception {
        DraftId draft = house.draft("還沒有版本");
        for (String page : List.of("/reader", "/teleprompter", "/print")) {
            assertThat(get("lin", draft, page).location())
                    .isEqualTo("/drafts/" + draft + "/review");
        }
    }

    @Test
    void speakThreeLanguages() throws Exception {
        DraftId draft = house.atOffice("語言");
        String path = "/drafts/" + draft + "/reader?rate=200";
        assertThat(browser.inLanguage("en", "he", path).page().select(".stamp").text())
                .isEqualTo("Not approved");
        assertThat(browser.inLanguage("zh-Hans", "he", path).page().select(".contents b").text())
                .isEqualTo("目录");
    }

    private Answer get(String username, DraftId draft, String page) throws Exception {
        return browser.get(username, "/drafts/" + draft + page);
    }

    private MockHttpServletResponse answer(String path, @Nullable Cookie cookie) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        if (cookie != null) {
            request.cookie(cookie);
        }
        return mvc.perform(request.with(townsfolk.signedIn("he"))).andReturn().getResponse();
    }
}
