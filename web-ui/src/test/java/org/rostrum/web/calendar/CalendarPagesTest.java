package org.rostrum.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import(Townsfolk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarPagesTest {

    private static final String KEEPER = "x.system_admin";

    private final MockMvc mvc;
    private final Townsfolk townsfolk;

    CalendarPagesTest(MockMvc mvc, Townsfolk townsfolk) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
    }

    @BeforeAll
    void somebodyOfEveryRole() {
        for (Role role : Role.values()) {
            townsfolk.addWithPassword(username(role), role.name(), role);
        }
    }

    private static String username(Role role) {
        return "x." + role.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void setADayAndTakeItAway() throws Exception {
        assertThat(page("/calendar").select(".empty")).hasSize(1);
        var day = Map.of("day", "2027-01-01", "kind", "HOLIDAY", "note", "元旦");
        assertThat(send(KEEPER, "/calendar", day).getRedirectedUrl()).isEqualTo("/calendar?saved");
        assertThat(page("/calendar").select("tbody tr").text()).contains("2027-01-01", "放假", "元旦");
        assertThat(
                        send(KEEPER, "/calendar/removal", Map.of("day", "2027-01-01"))
                                .getRedirectedUrl())
                .isEqualTo("/calendar?saved");
        assertThat(page("/calendar").select("tbody tr")).isEmpty();
    }

    @Test
    void sayWhatIsWrongAndKeepWhatWasTyped() throws Exception {
        var wrong = send(KEEPER, "/calendar", Map.of("day", "某日", "kind", "WORKDAY", "note", "補"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        Document shown = document(wrong);
        assertThat(shown.select("[role=alert]").text()).contains("請選擇日期與種類");
        assertThat(shown.select("#note").val()).isEqualTo("補");
        assertThat(shown.select("#kind option[selected]").val()).isEqualTo("WORKDAY");
        assertThat(send(KEEPER, "/calendar/removal", Map.of("day", "2027-05-05")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void previewAFileAndTakeItOver() throws Exception {
        String csv = "日期,種類,備註\n2028-01-01,放假,元旦\n2028-02-05,補班,\n";
        Document preview = document(upload(KEEPER, csv, StandardCharsets.UTF_8));
        assertThat(preview.select("tbody .badge").eachText()).containsExactly("新增", "新增");
        assertThat(page("/calendar").text()).doesNotContain("2028-01-01");
        var form =
                Map.of(
                        "csv",
                        preview.select("textarea[name=csv]").val(),
                        "edition",
                        preview.select("input[name=edition]").val());
        assertThat(send(KEEPER, "/calendar/import/confirmation", form).getRedirectedUrl())
                .isEqualTo("/calendar?saved");
        assertThat(page("/calendar").text()).contains("2028-01-01", "2028-02-05", "補班");
        var late = send(KEEPER, "/calendar/import/confirmation", form);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(document(late).select("tbody .badge").eachText()).containsExactly("相同", "相同");
    }

    @Test
    void offerNoConfirmationOfAFileWithWrongLines() throws Exception {
        Document preview =
                document(upload(KEEPER, "day,kind\n2028-13-01,FEAST\n", StandardCharsets.UTF_8));
        assertThat(preview.select(".wrong").eachText()).hasSize(2);
        assertThat(preview.select("textarea[name=csv]")).isEmpty();
        assertThat(
                        document(upload(KEEPER, "日期,種類", Charset.forName("Big5")))
                                .select("[role=alert]")
                                .text())
                .contains("不是 UTF-8");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN"})
    void areForAdministrators(Role role) throws Exception {
        assertThat(read(username(role), "/calendar").getStatus()).isEqualTo(403);
        assertThat(upload(username(role), "day,kind", StandardCharsets.UTF_8).getStatus())
                .isEqualTo(403);
    }

    @Test
    void areOnlyReadByWhoKeepsAccounts() throws Exception {
        String guard = "x.security_admin";
        assertThat(document(read(guard, "/calendar")).select("main form")).isEmpty();
        assertThat(read(guard, "/calendar/import").getStatus()).isEqualTo(403);
        assertThat(
                        send(guard, "/calendar", Map.of("day", "2027-01-01", "kind", "HOLIDAY"))
                                .getStatus())
                .isEqualTo(403);
    }

    private Document page(String path) throws Exception {
        return document(read(KEEPER, path));
    }

    private static Document document(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse read(String who, String path) throws Exception {
        return perform(get(path), who);
    }

    private MockHttpServletResponse send(String who, String path, Map<String, String> form)
            throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        form.forEach(request::param);
        return perform(request, who);
    }

    private MockHttpServletResponse upload(String who, String csv, Charset charset)
            throws Exception {
        var file = new MockMultipartFile("file", "days.csv", "text/csv", csv.getBytes(charset));
        return mvc.perform(
                        multipart("/calendar/import")
                                .file(file)
                                .with(csrf())
                                .locale(Locale.TRADITIONAL_CHINESE)
                                .with(townsfolk.signedIn(who)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String who)
            throws Exception {
        return mvc.perform(request.locale(Locale.TRADITIONAL_CHINESE).with(townsfolk.signedIn(who)))
                .andReturn()
                .getResponse();
    }
}
