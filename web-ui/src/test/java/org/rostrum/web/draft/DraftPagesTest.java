package org.rostrum.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.rostrum.web.draft.Writers.SPEECH;
import static org.rostrum.web.draft.Writers.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Creating;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import testing.rostrum.RostrumWebTest;

@RostrumWebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftPagesTest {

    private final MockMvc mvc;
    private final Writers writers;
    @MockitoBean private DraftAccess access;
    private Person lin;

    DraftPagesTest(
            MockMvc mvc, AddingDepartment departments, AddingPerson people, Creating creating) {
        this.mvc = mvc;
        this.writers = new Writers(departments, people, creating);
    }

    @BeforeAll
    void people() {
        lin = writers.person("lin", "林美玲", Role.DRAFTER, writers.department("research", "政策研究室"));
    }

    @BeforeEach
    void open() {
        when(access.mayRead(any(), any())).thenReturn(true);
        when(access.mayEdit(any(), any())).thenReturn(true);
        when(access.mayCreate(any(), any())).thenReturn(true);
    }

    @Test
    void offersAnEditorThatWorksWithoutJavaScript() throws Exception {
        DraftId draft = writers.draft(lin, "致辭", SPEECH);
        Document page = page(get("/drafts/" + draft));
        System.out.println(page);
        assertThat(page.expectFirst("textarea#text").wholeText()).isEqualTo(SPEECH);
    }

    @Test
    void asksForANewDraft() throws Exception {
        Document page = page(get("/drafts/new"));
        System.out.println(page);
        assertThat(page.select("input[name=title]")).hasSize(1);
        Document refused =
                page(post("/drafts/new").with(csrf()).param("text", SPEECH).param("title", ""));
        System.out.println(refused);
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(
                mvc.perform(request.with(as(lin)).accept("text/html"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
