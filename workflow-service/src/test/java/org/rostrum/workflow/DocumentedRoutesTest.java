package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.process.DeployingForTests;
import org.rostrum.workflow.route.RouteCheck;
import org.springframework.context.ApplicationContext;
import testing.rostrum.RostrumTest;

/** The examples in docs/routes.md are routes, and drafts find their way through them. */
@RostrumTest
class DocumentedRoutesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```xml\n(.*?)```");

    private final ApplicationContext context;
    private CityHall hall;

    DocumentedRoutesTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void moveIn() throws IOException {
        hall = CityHall.in(context);
        if (hall.people().byUsername("third").isEmpty()) {
            hall.person("third", "章三", "office", false, Role.LEADER);
        }
        for (String example : examples()) {
            DeployingForTests.deploy(context, "example" + example.hashCode(), example);
        }
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    private static List<String> examples() throws IOException {
        String page = Files.readString(Path.of("../docs/routes.md"));
        return EXAMPLE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private DraftId submitted(String route, String... leaders) {
        DraftId draft = hall.draft();
        hall.submit(
                draft,
                new Submission(
                        1,
                        route,
                        List.of(),
                        List.of(leaders).stream().map(hall::id).toList(),
                        "請審閱"));
        return draft;
    }

    @Test
    void areInOrder() throws IOException {
        assertThat(examples()).hasSize(3);
        for (String example : examples()) {
            assertThat(RouteCheck.of(example.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    @Test
    void passATextWithTwoOfThreeVoices() {
        DraftId draft = submitted("board", "feng", "third", "liang");
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.InReview.class);
        hall.approve(draft, "feng");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void leaveAnAbstentionOutOfTheBase() {
        DraftId draft = submitted("board", "feng", "third", "liang");
        hall.approve(draft, "he");
        hall.decide(draft, "third", Verdict.ABSTAIN, "", null);
        hall.approve(draft, "feng");
        assertThat(hall.find(draft)).isInstanceOf(Draft.InReview.class);
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void returnATextThatCannotGetItsShareAnyMoreOnceAllWereHeard() {
        DraftId draft = submitted("board", "feng", "third", "liang");
        hall.approve(draft, "he");
        hall.decide(draft, "feng", Verdict.RETURN, "請改開頭", null);
        hall.decide(draft, "third", Verdict.RETURN, "請改結尾", null);
        assertThat(hall.find(draft)).as("the route hears all").isInstanceOf(Draft.InReview.class);
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Returned.class);
    }

    @Test
    void goBackToTheHeadWhereTheTextChangedInMoreThanItsCommas() {
        DraftId draft = submitted("head-and-leader", "liang");
        hall.approve(draft, "qiu");
        hall.decide(draft, "liang", Verdict.RETURN, "數字有誤", null);
        int second = hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,412家。\n").number();
        hall.submit(draft, new Submission(second, "", List.of(), List.of(), "改了數字"));
        hall.approve(draft, "qiu");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }

    @Test
    void askAboutADraftWhomItsDetailsWantAndWhomTheHeadChooses() {
        DraftId draft = submitted("careful", "liang");
        assertThat(CityHall.refused(hall.tryToDecide(draft, "qiu", Verdict.APPROVE, "", null)))
                .as("nothing is urgent, and the head has to choose")
                .containsExactly("chosen.nobody");
        Deciding deciding = context.getBean(Deciding.class);
        DecisionContext at = deciding.context(draft, hall.id("qiu")).orElseThrow();
        var choosing =
                new DecisionRequest(
                        Verdict.APPROVE,
                        at.revision(),
                        at.sha256(),
                        "",
                        null,
                        null,
                        null,
                        null,
                        List.of(hall.id("zheng")));
        CityHall.done(deciding.decide(at.seat(), choosing, null, hall.actor("qiu")));
        hall.approve(draft, "zheng");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
    }
}
