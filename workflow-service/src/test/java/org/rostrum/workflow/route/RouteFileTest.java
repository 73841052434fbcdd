package org.rostrum.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.workflow.route.Station.Lapsed;
import org.rostrum.workflow.route.Station.OnReturn;
import org.rostrum.workflow.route.Station.Rule;
import org.rostrum.workflow.route.Station.Sitting;

class RouteFileTest {

    private static String file(String key) throws IOException {
        try (InputStream in =
                RouteFileTest.class.getResourceAsStream("/processes/" + key + ".bpmn20.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Route read(String bpmn) {
        return RouteFile.read(bpmn.getBytes(StandardCharsets.UTF_8), 3);
    }

    @Test
    void readsTheStandardRoute() throws IOException {
        Route route = read(file("standard"));
        assertThat(route.key()).isEqualTo("standard");
        assertThat(route.version()).isEqualTo(3);
        assertThat(route.name()).isEqualTo(new Name("標準流程", "标准流程", "Standard"));
        assertThat(route.stations())
                .extracting(Station::key)
                .containsExactly("head", "countersign", "office", "leaders");
        assertThat(route.stations()).extracting(Station::place).containsExactly(0, 1, 2, 3);
        assertThat(route.wantsDepartments()).isTrue();
        assertThat(route.leaderCount()).isZero();
    }

    @Test
    void readsTheSettingsOfAStation() throws IOException {
        Route route = read(file("standard"));
        Station countersigning = route.station("countersign");
        assertThat(countersigning.sitting()).isEqualTo(new Sitting.Departments());
        assertThat(countersigning.rule()).isEqualTo(Rule.ALL);
        assertThat(countersigning.onReturn()).isEqualTo(OnReturn.HEAR_ALL);
        assertThat(countersigning.mayAbstain()).isTrue();
        assertThat(countersigning.mayReject()).isFalse();
        assertThat(route.station("office").sitting())
                .isEqualTo(new Sitting.OfRole("OFFICE", "辦公室"));
        assertThat(route.station("leaders").mayReject()).isTrue();
        assertThat(route.station("leaders").rule()).isEqualTo(Rule.SEQUENCE);
    }

    @Test
    void letsACountersignatureHoldOverPunctuationAndALeadersApprovalOverNothing()
            throws IOException {
        Route route = read(file("standard"));
        assertThat(route.stations())
                .extracting(Station::carry)
                .containsExactly(
                        CarryLimit.PUNCTUATION,
                        CarryLimit.PUNCTUATION,
                        CarryLimit.PUNCTUATION,
                        CarryLimit.NONE);
        assertThat(route.stations()).extracting(Station::lapsed).containsOnly(Lapsed.INFORM);
    }

    @ParameterizedTest
    @CsvSource({"never, NEVER", "NONE, NONE", "FORMAT, FORMAT", "PUNCTUATION, PUNCTUATION"})
    void letsARouteBeStricter(String said, CarryLimit limit) throws IOException {
        String bpmn =
                file("standard")
                        .replace(
                                "rostrum:abstain=\"true\"",
                                "rostrum:carry=\"" + said + "\" rostrum:lapsed=\"again\"");
        Station countersigning = read(bpmn).station("countersign");
        assertThat(countersigning.carry()).isEqualTo(limit);
        assertThat(countersigning.lapsed()).isEqualTo(Lapsed.AGAIN);
    }

    @Test
    void readsTheBriefRouteWithItsOneLeader() throws IOException {
        Route route = read(file("brief"));
        assertThat(route.stations()).extracting(Station::key).containsExactly("office", "leaders");
        assertThat(route.wantsDepartments()).isFalse();
        assertThat(route.leaderCount()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'rostrum:rule=\"ALL\"', 'rostrum:rule=\"MOST\"', 'rule \"MOST\"'",
        "'rostrum:seats=\"departments\"', 'rostrum:seats=\"friends\"', 'seats \"friends\"'",
        "'rostrum:onReturn=\"hear-all\"', 'rostrum:onReturn=\"?\"', 'onReturn \"?\"'",
        "'rostrum:abstain=\"true\"', 'rostrum:abstain=\"yes\"', 'abstain \"yes\"'",
        "'rostrum:abstain=\"true\"', 'rostrum:carry=\"TYPO\"', 'carry \"TYPO\"'",
        "'rostrum:reject=\"true\"', 'rostrum:carry=\"FORMAT\"', 'wider than the house allows'",
        "'rostrum:reject=\"true\"', 'rostrum:lapsed=\"shout\"', 'lapsed \"shout\"'",
    })
    void saysWhichSettingItDoesNotUnderstand(String right, String wrong, String told)
            throws IOException {
        String bpmn = file("standard").replace(right, wrong);
        assertThatThrownBy(() -> read(bpmn))
                .isInstanceOf(Route.Malformed.class)
                .hasMessageContaining("standard")
                .hasMessageContaining(told);
    }

    @Test
    void refusesWhatIsNoRoute() throws IOException {
        assertThatThrownBy(() -> read("<a/>")).isInstanceOf(Route.Malformed.class);
        assertThatThrownBy(() -> read("not xml")).isInstanceOf(Route.Malformed.class);
        String circle = file("standard").replace("targetRef=\"approved\"", "targetRef=\"head\"");
        assertThatThrownBy(() -> read(circle)).hasMessageContaining("circle");
    }

    @Test
    void readsNoOutsideEntities() {
        String bpmn =
                """
                <!DOCTYPE definitions [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&e;</definitions>
                """;
        assertThatThrownBy(() -> read(bpmn)).hasMessageContaining("DOCTYPE");
    }

    private static String voting(String settings) throws IOException {
        return file("standard").replaceFirst("rostrum:rule=\"ALL\"", settings);
    }

    @Test
    void readsTheShareOfAVote() throws IOException {
        Station head = read(voting("rostrum:rule=\"SHARE\" rostrum:share=\"2/3\"")).first();
        assertThat(head.rule()).isEqualTo(Rule.SHARE);
        assertThat(head.share()).isEqualTo(new Share(2, 3));
        assertThat(read(file("standard")).first().share()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rostrum:rule=\"SHARE\"",
                "rostrum:rule=\"SHARE\" rostrum:share=\"66%\"",
                "rostrum:rule=\"SHARE\" rostrum:share=\"0.66\"",
                "rostrum:rule=\"SHARE\" rostrum:share=\"3/2\"",
                "rostrum:rule=\"SHARE\" rostrum:share=\"0/3\"",
                "rostrum:rule=\"ALL\" rostrum:share=\"2/3\""
            })
    void refusesAShareThatIsNone(String settings) {
        assertThatThrownBy(() -> read(voting(settings)))
                .isInstanceOf(Route.Malformed.class)
                .hasMessageContaining("share");
    }

    @Test
    void letsOnlyLeadersAndTheOfficeAmend() throws IOException {
        Route route = read(file("standard"));
        assertThat(route.stations())
                .extracting(Station::mayAmend)
                .containsExactly(false, false, true, true);
        String wider =
                file("standard").replace("rostrum:abstain=\"true\"", "rostrum:amend=\"true\"");
        assertThatThrownBy(() -> read(wider))
                .isInstanceOf(Route.Malformed.class)
                .hasMessageContaining("leaders and the office only");
    }

    @Test
    void letsOnlySeatsOfDepartmentsBeHandedBelow() throws IOException {
        Route route = read(file("standard"));
        assertThat(route.stations()).noneMatch(Station::handsBelow);
        String below =
                file("standard")
                        .replace(
                                "rostrum:abstain=\"true\"",
                                "rostrum:abstain=\"true\" rostrum:handOver=\"below\"");
        assertThat(read(below).stations())
                .extracting(Station::handsBelow)
                .containsExactly(false, true, false, false);
        assertThatThrownBy(() -> read(below.replace("\"below\"", "\"anybody\"")))
                .hasMessageContaining("handOver \"anybody\"");
        String wider =
                file("standard")
                        .replace(
                                "rostrum:reject=\"true\"",
                                "rostrum:reject=\"true\" rostrum:handOver=\"below\"");
        assertThatThrownBy(() -> read(wider))
                .isInstanceOf(Route.Malformed.class)
                .hasMessageContaining("seats of departments only");
    }

    @Test
    void letsOnlySeatsOfDepartmentsBeHeardAfterwards() throws IOException {
        assertThat(read(file("standard")).stations())
                .extracting(Station::afterwards)
                .containsExactly(false, true, false, false);
        assertThat(read(file("brief")).stations()).noneMatch(Station::afterwards);
        assertThatThrownBy(() ->
                        read(file("standard").replace("urgent=\"after\"", "urgent=\"always\"")))
                .hasMessageContaining("urgent \"always\"");
        String wider =
                file("standard")
                        .replace(
                                "rostrum:reject=\"true\"",
                                "rostrum:reject=\"true\" rostrum:urgent=\"after\"");
        assertThatThrownBy(() -> read(wider))
                .isInstanceOf(Route.Malformed.class)
                .hasMessageContaining("seats of departments only");
    }
}
