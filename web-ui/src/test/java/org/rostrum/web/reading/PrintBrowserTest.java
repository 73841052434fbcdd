package org.rostrum.web.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.web.review.House;
import org.rostrum.web.security.Accounts;
import org.springframework.context.annotation.Import;
import testing.rostrum.Browser;
import testing.rostrum.Townsfolk;

/** The official layout as Chromium prints it: GB/T 9704-2012. */
@Import({Townsfolk.class, House.class})
class PrintBrowserTest extends Browser {

    private static final int LINES = 22;

    private final House house;
    private final Accounts accounts;

    PrintBrowserTest(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        house.open();
        accounts.setPassword(house.person("he").id(), Townsfolk.PASSWORD);
    }

    @Test
    void setsTwentyTwoLinesOnEveryFullPage() throws IOException {
        List<List<String>> pages = print(speech());
        assertThat(pages).hasSizeGreaterThan(3);
        for (List<String> page : pages.subList(1, pages.size() - 1)) {
            assertThat(text(page)).as(String.join("\n", page)).hasSize(LINES);
        }
        // The empty line below the title is one of the first page's.
        assertThat(text(pages.getFirst())).hasSize(LINES - 1);
    }

    @Test
    void setsTwentyEightCharactersOnALine() throws IOException {
        String line =
                print("題目\n　　" + "市".repeat(200)).getFirst().stream()
                        .filter(one -> one.startsWith("市"))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
        assertThat(line).hasSize(28);
    }

    @Test
    void numbersThePagesAndMarksThemAll() throws IOException {
        List<List<String>> pages = print(speech());
        for (int i = 0; i < pages.size(); i++) {
            String all = String.join("\n", pages.get(i));
            assertThat(all.replace(" ", "")).contains("—" + (i + 1) + "—");
            assertThat(all).contains("送審稿").contains("第 1 版").containsPattern("SP-\\d{4}-\\d+");
        }
    }

    private static String speech() throws IOException {
        try (var in = PrintBrowserTest.class.getResourceAsStream("/samples/speech-1.txt")) {
            byte[] sample = requireNonNull(in).readAllBytes();
            return new String(sample, StandardCharsets.UTF_8).repeat(4);
        }
    }

    /** The lines of each page, from the top. */
    private List<List<String>> print(String text) throws IOException {
        DraftId draft = house.draft("列印");
        house.revise(draft, text);
        house.submit(draft, "brief", List.of());
        try (BrowserContext context = context()) {
            Page page = signIn(context, "he", Townsfolk.PASSWORD);
            page.navigate("/drafts/" + draft + "/print");
            return lines(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        }
    }

    private static List<List<String>> lines(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(
                        stripper.getText(document)
                                .lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .toList());
            }
        }
        return pages;
    }

    /** Without what stands in the margins. */
    private static List<String> text(List<String> page) {
        return page.stream()
                .filter(line -> !line.contains("送審稿") && !line.replace(" ", "").matches("—\\d+—"))
                .toList();
    }
}
