package org.rostrum.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Creating;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import testing.rostrum.Browser;

/** The editor under the hands of a person with an input method. */
class EditorBrowserTest extends Browser {

    private static final String PASSWORD = "correct horse battery";
    private static final String THREE = "前面這一段\n中間這一段\n後面這一段";

    private final Writers writers;
    private final WorkingCopies copies;
    private final Saving saving;
    private final Person lin;
    private final Person xu;
    private BrowserContext window;

    EditorBrowserTest(
            AddingDepartment departments,
            AddingPerson people,
            Creating creating,
            Accounts accounts,
            WorkingCopies copies,
            Saving saving) {
        this.copies = copies;
        this.saving = saving;
        this.writers = new Writers(departments, people, creating);
        var research = writers.department("research", "政策研究室");
        this.lin = writers.person("lin", "林美玲", Role.DRAFTER, research);
        this.xu = writers.person("xu", "許文博", Role.DRAFTER, research);
        accounts.setPassword(lin.id(), PASSWORD);
    }

    @BeforeAll
    void signIn() {
        window = context();
        signIn(window, "lin", PASSWORD).close();
    }

    @Test
    void savesWhatIsTypedAndSaysWhen() {
        DraftId draft = writers.draft(lin, "致辭", THREE);
        Page page = open(draft);
        caret(page, 2, 5);
        page.keyboard().press("Enter");
        page.keyboard().insertText("一、");
        page.keyboard().insertText("新的開始");
        saved(page);
        assertThat(stored(draft)).isEqualTo(THREE + "\n一、新的開始");
        assertThat(page.locator("#outline li")).hasCount(1);
        assertThat(page.locator(".ProseMirror h3")).hasText("一、新的開始");
    }

    @Test
    void foldsInWhatSomebodyElseSaved() {
        DraftId draft = writers.draft(lin, "致辭", THREE, xu.id());
        Page page = open(draft);
        elsewhere(draft, 2, "後面改過了");
        caret(page, 0, 0);
        page.keyboard().insertText("最");
        saved(page);
        assertThat(stored(draft)).isEqualTo("最前面這一段\n中間這一段\n後面改過了");
        assertThat(page.locator(".foreign")).hasText("後面改過了");
        assertThat(page.locator("#notices")).containsText("許文博");
    }

    @Test
    void letsThePersonChooseWhereBothChangedOneParagraph() {
        DraftId draft = writers.draft(lin, "致辭", THREE, xu.id());
        Page page = open(draft);
        elsewhere(draft, 0, "對方改的這一段");
        caret(page, 0, 0);
        page.keyboard().insertText("最");
        assertThat(page.locator("dialog .reads")).hasText(new String[] {"最前面這一段", "對方改的這一段"});
        shoot(page, "conflict");
        page.locator("dialog input[value=theirs]").check();
        page.locator("dialog button").click();
        saved(page);
        assertThat(stored(draft)).startsWith("對方改的這一段\n");
    }

    @Test
    void losesNothingWhenTheNetworkDrops() {
        DraftId draft = writers.draft(lin, "致辭", THREE);
        Page page = open(draft);
        window.setOffline(true);
        caret(page, 0, 0);
        page.keyboard().insertText("最");
        assertThat(page.locator("#saved[data-state=offline]")).isVisible();
        window.setOffline(false);
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
        saved(page);
        assertThat(stored(draft)).startsWith("最前面");
    }

    @Test
    void offersUnsavedTextAgain() {
        DraftId draft = writers.draft(lin, "致辭", THREE);
        Page page = open(draft);
        window.route("**/working-copy", route -> route.abort());
        caret(page, 0, 0);
        page.keyboard().insertText("最");
        assertThat(page.locator("#saved[data-state=offline]")).isVisible();
        page.onDialog(Dialog::accept);
        page.reload();
        window.unroute("**/working-copy");
        page.locator("#notices button").first().click();
        saved(page);
        assertThat(stored(draft)).startsWith("最前面");
    }

    @Test
    void offersWhatWasTypedWithoutANetworkAfterTheTabWasClosed() {
        DraftId draft = writers.draft(lin, "致辭", THREE);
        Page page = open(draft);
        window.setOffline(true);
        caret(page, 0, 0);
        page.keyboard().insertText("最");
        assertThat(page.locator(".ProseMirror > *").first()).hasText("最前面這一段");
        page.close();
        window.setOffline(false);
        Page again = open(draft);
        again.locator("#notices button").first().click();
        saved(again);
        assertThat(stored(draft)).startsWith("最前面");
    }

    @Test
    void tellsTheTimeOfTheCityWhereverTheBrowserIs() {
        DraftId draft = writers.draft(lin, "致辭", THREE);
        try (BrowserContext abroad =
                context(new NewContextOptions().setTimezoneId("America/New_York"))) {
            signIn(abroad, "lin", PASSWORD).close();
            Page page = abroad.newPage();
            page.navigate("/drafts/" + draft);
            caret(page, 0, 0);
            page.keyboard().insertText("最");
            saved(page);
            String saved = page.locator("#saved").textContent();
            page.reload();
            String clock = saved.replaceFirst("(?s).*?(\\d{2}:\\d{2}).*", "$1");
            assertThat(page.locator("#saved")).containsText(clock);
        }
    }

    @Test
    void pastesPlainTextAsTheServerReadsIt() {
        DraftId draft = writers.draft(lin, "致辭", "");
        Page page = open(draft);
        page.locator(".ProseMirror").click();
        page.evaluate(
                """
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.querySelector('.ProseMirror').dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }\
                """,
                Writers.SPEECH);
        assertThat(page.locator(".ProseMirror h3")).hasText("一、開時代新局");
        saved(page);
        assertThat(copies.find(draft).orElseThrow().text().paragraphs()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "1,2,1,2", "1,0,1,0", "1,5,1,5", "0,3,0,3", "1,1,1,3", "1,0,1,5", "0,3,1,2", "1,3,2,2",
        "0,1,0,4"
    })
    void takesCompositionsInsideOutsideAndAcrossWhatIsMarked(int p1, int o1, int p2, int o2) {
        DraftId draft = writers.draft(lin, "致辭", THREE, xu.id());
        Page page = open(draft);
        elsewhere(draft, 1, "中間改過了");
        caret(page, 2, 5);
        page.keyboard().insertText("。");
        saved(page);
        assertThat(page.locator(".foreign")).hasText("中間改過了");
        select(page, p1, o1, p2, o2);
        compose(page);
        saved(page);
        String[] now = {"前面這一段", "中間改過了", "後面這一段。"};
        List<String> wanted = new ArrayList<>(List.of(now).subList(0, p1));
        wanted.add(now[p1].substring(0, o1) + "你好" + now[p2].substring(o2));
        wanted.addAll(List.of(now).subList(p2 + 1, 3));
        assertThat(page.locator(".ProseMirror > *").allTextContents()).isEqualTo(wanted);
        assertThat(stored(draft)).isEqualTo(String.join("\n", wanted));
        page.close();
    }

    @Test
    void isOpenToEverybody() {
        DraftId draft = writers.draft(lin, "在青年創新論壇上的致辭", Writers.SPEECH);
        for (String path :
                List.of(
                        "/drafts",
                        "/drafts/new",
                        "/drafts/" + draft,
                        "/drafts/" + draft + "/details")) {
            Page page = window.newPage();
            page.navigate(path);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
            shoot(page, path.replaceAll("/|" + draft, "_"));
            page.close();
        }
    }

    @Test
    void fitsAPhoneInTheDark() {
        DraftId draft = writers.draft(lin, "在青年創新論壇上的致辭", Writers.SPEECH);
        try (BrowserContext phone =
                context(
                        new NewContextOptions()
                                .setViewportSize(390, 844)
                                .setColorScheme(ColorScheme.DARK))) {
            signIn(phone, "lin", PASSWORD).close();
            for (String path : List.of("/drafts", "/drafts/new", "/drafts/" + draft)) {
                Page page = phone.newPage();
                page.navigate(path);
                page.waitForLoadState();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(390);
                shoot(page, "phone" + path.replaceAll("/|" + draft, "_"));
            }
        }
    }

    private Page open(DraftId draft) {
        Page page = window.newPage();
        page.navigate("/drafts/" + draft);
        assertThat(page.locator(".ProseMirror")).isVisible();
        return page;
    }

    private void elsewhere(DraftId draft, int paragraph, String text) {
        WorkingCopy copy = copies.find(draft).orElseThrow();
        List<Paragraph> paragraphs = new ArrayList<>(copy.text().paragraphs());
        Paragraph old = paragraphs.get(paragraph);
        paragraphs.set(paragraph, new Paragraph(old.id(), old.kind(), text, List.of(), old.lead()));
        saving.save(draft, copy.version(), new Text(paragraphs, ""), Writers.signedIn(xu).actor());
    }

    private static void compose(Page page) {
        CDPSession cdp = page.context().newCDPSession(page);
        var key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("windowsVirtualKeyCode", 229);
        cdp.send("Input.dispatchKeyEvent", key);
        for (String text : List.of("n", "ni", "你", "你好")) {
            var typed = new JsonObject();
            typed.addProperty("text", text);
            typed.addProperty("selectionStart", text.length());
            typed.addProperty("selectionEnd", text.length());
            cdp.send("Input.imeSetComposition", typed);
        }
        var done = new JsonObject();
        done.addProperty("text", "你好");
        cdp.send("Input.insertText", done);
    }

    private static void caret(Page page, int paragraph, int offset) {
        select(page, paragraph, offset, paragraph, offset);
    }

    private static void select(Page page, int p1, int o1, int p2, int o2) {
        page.locator(".ProseMirror").focus();
        page.evaluate(
                """
                ([p1, o1, p2, o2]) => {
                  const at = (p, o) => {
                    const text = document.createTreeWalker(
                      document.querySelector('.ProseMirror').children[p], NodeFilter.SHOW_TEXT).nextNode();
                    return [text, o];
                  };
                  const known = new Promise(done => document.addEventListener(
                    'selectionchange', () => requestAnimationFrame(done), {once: true}));
                  getSelection().setBaseAndExtent(...at(p1, o1), ...at(p2, o2));
                  return Promise.race([known, new Promise(done => setTimeout(done, 200))]);
                }\
                """,
                List.of(p1, o1, p2, o2));
    }

    private static void saved(Page page) {
        assertThat(page.locator("#saved[data-state=saved]")).isVisible();
    }

    private String stored(DraftId draft) {
        return PlainText.write(copies.find(draft).orElseThrow().text());
    }
}
