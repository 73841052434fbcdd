package org.rostrum.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.rostrum.workflow.Verdict;

class ScenarioReadingTest {

    private static final String FILE =
            """
            title: 致辭
            drafter: lin

            == text
            第一稿。

            謝謝大家。

            == edit
            第一稿 => 第二稿

            == steps
            -2 09:14 revision 初稿
            -2 09:30 submit standard finance press | feng liang
            -1 10:02 huang RETURN start 金額未核定。
            -1 11:00 edit
            -1 11:05 resubmit 已改
            """;

    @Test
    void readsDetailsTextsAndSteps() {
        Scenario scenario = ScenarioReading.read(FILE);
        assertThat(scenario.detail("title")).isEqualTo("致辭");
        assertThat(scenario.drafter()).isEqualTo("lin");
        assertThat(scenario.detail("venue")).isEmpty();
        assertThat(scenario.texts()).containsExactly("第一稿。\n\n謝謝大家。\n", "第二稿。\n\n謝謝大家。\n");
        assertThat(scenario.steps()).hasSize(5);
    }

    @Test
    void readsWhoIsChosenAtASubmission() {
        var submit = (Step.Submit) ScenarioReading.read(FILE).steps().get(1).step();
        assertThat(submit.route()).isEqualTo("standard");
        assertThat(submit.departments()).containsExactly("finance", "press");
        assertThat(submit.leaders()).containsExactly("feng", "liang");
    }

    @Test
    void readsADecisionWithItsReasonAndWhereItResumes() {
        Scenario.Timed timed = ScenarioReading.read(FILE).steps().get(2);
        assertThat(timed.days()).isEqualTo(-1);
        assertThat(timed.time()).isEqualTo(LocalTime.of(10, 2));
        assertThat(timed.step())
                .isEqualTo(new Step.Decide("huang", Verdict.RETURN, "start", "金額未核定。"));
    }

    @Test
    void takesWhereAReturnResumesOutOfTheReason() {
        String file = "title: x\n\n== text\n甲\n\n== steps\n-1 10:02 huang RETURN station 未列預算。\n";
        assertThat(ScenarioReading.read(file).steps().getFirst().step())
                .isEqualTo(new Step.Decide("huang", Verdict.RETURN, "station", "未列預算。"));
    }

    @Test
    void refusesAnEditOfAPassageThatIsNotThere() {
        assertThatThrownBy(
                        () -> ScenarioReading.read("title: x\n\n== text\n甲\n\n== edit\n乙 => 丙\n"))
                .hasMessageContaining("乙 => 丙");
    }
}
