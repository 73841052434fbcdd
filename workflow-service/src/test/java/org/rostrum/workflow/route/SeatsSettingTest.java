package org.rostrum.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.workflow.DrawnRoute;
import org.rostrum.workflow.route.Station.Among;
import org.rostrum.workflow.route.Station.Chooser;
import org.rostrum.workflow.route.Station.Sitting;

/** What a station may say of its seats, its condition and of vacancies, and what is found else. */
class SeatsSettingTest {

    private static final String LAST = "last seats=\"leaders\" rule=\"ALL\"";

    private static List<Finding> findings(String... stations) {
        return RouteCheck.of(DrawnRoute.bpmn("some", stations).getBytes(StandardCharsets.UTF_8));
    }

    private static Sitting read(String seats) {
        return new SeatsSetting("辦公室", 2).read(seats).orElseThrow();
    }

    @Test
    void readsEveryWord() {
        assertThat(read("head:1")).isEqualTo(new Sitting.Head());
        assertThat(read("leaders")).isEqualTo(new Sitting.Leaders(2));
        assertThat(read("chosen:LEADER"))
                .isEqualTo(new Sitting.Chosen(Chooser.DRAFTER, new Among.OfRole("LEADER")));
        assertThat(read(" role:OFFICE  head:2 department:a-1:head people:x.y,zz "))
                .isEqualTo(
                        new Sitting.Together(
                                List.of(
                                        new Sitting.OfRole("OFFICE", "辦公室"),
                                        new Sitting.HeadAbove(),
                                        new Sitting.DepartmentOf("a-1", true),
                                        new Sitting.People(List.of("x.y", "zz")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "heads",
                "head:3",
                "leaders:2",
                "role:office",
                "department:",
                "department:A",
                "department:a1:chief",
                "people:",
                "people:yip,",
                "people:yip,yip",
                "chosen:DRAFTER",
                "chosen:",
                "chosen-before:people:",
                "chosen:REVIEWER chosen-before:REVIEWER",
                "head head"
            })
    void understandsNothingElse(String seats) {
        assertThat(new SeatsSetting("", 0).read(seats)).isEmpty();
        assertThat(findings("one seats=\"%s\" rule=\"ALL\"".formatted(seats), LAST))
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.contains("which is not understood"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "when=\"urgency == 'SOON'\" | when is not understood at character 12: urgency is never 'SOON'",
                "alsoSeats=\"head:2\" alsoWhen=\"x == 'y'\" | alsoWhen is not understood at character 1: \"x\" is not known",
                "alsoSeats=\"head:2\" | needs both",
                "alsoWhen=\"speaker == ''\" | needs both",
                "vacant=\"approve\" | vacant \"approve\", which is not understood",
                "vacant=\"above\" alsoSeats=\"role:OFFICE\" alsoWhen=\"venue == ''\" | nothing is above a role",
                "amend=\"true\" | for leaders and the office only"
            })
    void findsWhatIsWrongWithAStation(String setting, String reason) {
        assertThat(findings("one seats=\"department:finance\" rule=\"ALL\" " + setting, LAST))
                .anySatisfy(finding -> {
                    assertThat(finding.element()).isEqualTo("one");
                    assertThat(finding.reason()).contains(reason);
                });
    }

    @Test
    void findsALastStationThatCouldBeSkipped() {
        assertThat(findings(LAST, "end seats=\"head\" rule=\"ALL\" when=\"venue == ''\""))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("the last station"));
    }

    @Test
    void findsAStationForWhichNobodyCouldChoose() {
        String chosen = "one seats=\"chosen-before:REVIEWER\" rule=\"ALL\"";
        assertThat(findings(chosen, LAST))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.reason()).contains("chosen at the station before"));
        assertThat(findings("zero seats=\"head\" rule=\"ALL\" when=\"venue == ''\"", chosen, LAST))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.reason()).contains("chosen at the station before"));
        assertThat(findings("zero seats=\"head\" rule=\"ALL\"", chosen, LAST)).isEmpty();
    }
}
