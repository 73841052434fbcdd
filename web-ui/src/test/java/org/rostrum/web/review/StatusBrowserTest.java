package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.Verdict;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** The route as it is drawn, wide and narrow, in every language. */
@Import({Townsfolk.class, House.class})
class StatusBrowserTest extends Browser {

    /** What sticks out of its box, what lies over something else, and which name is broken. */
    private static final String UNTIDY =
            """
            () => {
              const found = [];
              const lines = e => {
                const range = document.createRange();
                range.selectNodeContents(e);
                return new Set([...range.getClientRects()].map(r => Math.round(r.top))).size;
              };
              for (const step of document.querySelectorAll('.route .step')) {
                const box = step.getBoundingClientRect();
                const parts = [...step.querySelectorAll('b, small, .badge')]
                    .filter(e => e.textContent.trim() !== '');
                for (const part of parts) {
                  const own = part.getBoundingClientRect();
                  if (own.right > box.right + 1 || own.left < box.left - 1
                      || part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
                    found.push('sticks out: ' + part.textContent.trim());
                  for (const other of parts) {
                    if (other === part || other.contains(part) || part.contains(other)) continue;
                    const its = other.getBoundingClientRect();
                    if (own.left < its.right - 1 && its.left < own.right - 1
                        && own.top < its.bottom - 1 && its.top < own.bottom - 1)
                      found.push('covers: ' + part.textContent.trim());
                  }
                }
              }
              for (const lanes of document.querySelectorAll('.route .lanes'))
                for (const step of lanes.querySelectorAll('.step'))
                  if (step.getBoundingClientRect().right > lanes.getBoundingClientRect().right)
                    found.push('leaves its group: ' + step.textContent.trim());
              for (const name of document.querySelectorAll('.route .name, .route .lanes .step > b'))
                if (!name.textContent.includes(' ') && lines(name) > 1)
                  found.push('broken: ' + name.textContent);
              for (const head of document.querySelectorAll('.route h3 > span:first-child'))
                if (!head.textContent.includes(' ') && lines(head) > 1)
                  found.push('broken: ' + head.textContent);
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) found.push('the page is too wide');
              return found;
            }\
            """;

    private final House house;
    private final Accounts accounts;

    StatusBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("lin").id(), Townsfolk.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1000, 390})
    void drawsEveryNameWholeAndNothingOverAnother(int width) {
        DraftId draft = house.inSecondRound("畫得整齊");
        house.decide(draft, "huang", Verdict.APPROVE, "建議刪去具體金額，以免與預算不一致；其他沒有意見。");
        try (BrowserContext context =
                context(new NewContextOptions().setViewportSize(width, 900))) {
            Page page = signIn(context, "lin", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/status");
            for (String language : List.of("zh-Hant", "zh-Hans", "en")) {
                speak(page, language);
                shoot(page, "status-%s-%d".formatted(language, width));
                assertThat(untidy(page)).as(language).isEmpty();
            }
        }
    }

    static void speak(Page page, String language) {
        page.click("[name=language][value=" + language + "]");
        page.waitForSelector("[name=language][value=" + language + "][aria-pressed=true]");
    }

    static List<?> untidy(Page page) {
        return (List<?>) page.evaluate(UNTIDY);
    }
}
