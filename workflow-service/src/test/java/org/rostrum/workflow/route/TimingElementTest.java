package org.rostrum.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.workflow.deadline.Span;
import org.rostrum.workflow.deadline.Span.Unit;
import org.rostrum.workflow.route.Timing.Overdue;

class TimingElementTest {

    private static final String STANDARD = "rostrum:due=\"2d\" rostrum:remind=\"1d\"";

    private static String standard() throws IOException {
        try (var in =
                TimingElementTest.class.getResourceAsStream("/processes/standard.bpmn20.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] with(String settings) throws IOException {
        return standard().replaceFirst(STANDARD, settings).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatAStationSaysAboutTime() throws IOException {
        Route route = RouteFile.read(standard().getBytes(StandardCharsets.UTF_8), 1);
        assertThat(route.station("countersign").timing())
                .isEqualTo(
                        new Timing(
                                new Span(2, Unit.DAYS),
                                new Span(1, Unit.DAYS),
                                new Span(1, Unit.DAYS),
                                Overdue.ESCALATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due='2 days' | due \"2 days\", which is written in working days or hours",
                "due='1d' rostrum:remind='8h' | remind \"8h\", which has to be shorter than due",
                "due='4h' rostrum:remind='1d' | remind \"1d\", which has to be shorter than due",
                "remind='1h' | remind \"1h\", which needs a due time as well",
                "due='1d' rostrum:overdue='approve' | overdue \"approve\", which is not understood"
            })
    void saysWhatIsWrong(String settings, String reason) throws IOException {
        String attributes = "rostrum:" + settings.replace('\'', '"');
        String bpmn =
                standard()
                        .replaceFirst(
                                STANDARD
                                        + "\\s+rostrum:remindAfter=\"1d\""
                                        + " rostrum:overdue=\"escalate\"",
                                attributes);
        assertThat(RouteCheck.of(bpmn.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::reason)
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Test
    void letsARouteHandToDeputies() throws IOException {
        String bpmn = new String(with(STANDARD), StandardCharsets.UTF_8);
        String deputy = bpmn.replace("overdue=\"escalate\"", "overdue=\"deputy\"");
        assertThat(RouteCheck.of(deputy.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
