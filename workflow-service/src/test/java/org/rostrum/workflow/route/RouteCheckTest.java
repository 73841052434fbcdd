package org.rostrum.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteCheckTest {

    private static String file(String key) throws IOException {
        try (InputStream in =
                RouteCheckTest.class.getResourceAsStream("/processes/" + key + ".bpmn20.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Finding> check(String bpmn) {
        return RouteCheck.of(bpmn.getBytes(StandardCharsets.UTF_8));
    }

    /** In the standard route, something instead of something that stands in it. */
    private static List<Finding> with(String there, String instead) throws IOException {
        String file = file("standard");
        assertThat(file).contains(there);
        return check(file.replace(there, instead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "brief"})
    void findsNothingInTheHousesOwnRoutes(String key) throws IOException {
        assertThat(check(file(key))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id=\"standard\" name|id=\"Not A Key\" name|Not A Key|short word",
                "isExecutable=\"true\"|isExecutable=\"false\"|standard|isExecutable",
                "rostrum:rule=\"SEQUENCE\"|rostrum:rule=\"MOST\"|leaders|rule \"MOST\"",
                "rostrum:seats=\"leaders\"|rostrum:seats=\"friends\"|leaders|seats \"friends\"",
                "${resumeAt == 'office'}|${resumeAt == 'nowhere'}|resume-at|to office",
                "default=\"head-passed\"|name=\"x\"|head-outcome|default flow",
                "default=\"resume-head\"|default=\"resume-office\"|resume-at|first station",
                "sourceRef=\"head-outcome\" targetRef=\"countersign\"|sourceRef=\"head-outcome\" targetRef=\"head\"|head|circle",
                "sourceRef=\"leaders-outcome\" targetRef=\"approved\"|sourceRef=\"leaders-outcome\" targetRef=\"gone\"|leaders-passed|not drawn",
                "sourceRef=\"countersign-outcome\" targetRef=\"office\"|sourceRef=\"countersign-outcome\" targetRef=\"approved\"|countersign|after the fact",
                "id=\"revise\" name|id=\"mend\" name|standard|\"revise\"",
                "<endEvent id=\"rejected\"|<endEvent id=\"approved\"|approved|another element",
                "<endEvent id=\"rejected\"|<endEvent id=\"standard\"|standard|another element"
            })
    void namesTheElementAndTheReason(String there, String instead, String element, String reason)
            throws IOException {
        assertThat(with(there, instead))
                .anySatisfy(finding -> {
                    assertThat(finding.element()).isEqualTo(element);
                    assertThat(finding.reason()).contains(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id=\"x\" scriptFormat=\"groovy\"><script>1</script></scriptTask>",
                "<serviceTask id=\"x\" xmlns:f=\"http://flowable.org/bpmn\" f:class=\"Evil\"/>",
                "<callActivity id=\"x\" calledElement=\"y\"/>",
                "<parallelGateway id=\"x\"/>",
                "<subProcess id=\"x\"/>",
                "<boundaryEvent id=\"x\" attachedToRef=\"head\"/>",
                "<intermediateCatchEvent id=\"x\"/>",
                "<userTask id=\"x\" xmlns:f=\"http://flowable.org/bpmn\" f:assignee=\"liang\"/>",
                "<userTask id=\"x\" name=\"${evil.run()}\"/>",
                "<endEvent id=\"x\"><extensionElements><executionListener"
                        + " xmlns=\"http://flowable.org/bpmn\" class=\"Evil\"/></extensionElements></endEvent>"
            })
    void refusesWhatTheEngineWouldRun(String element) throws IOException {
        assertThat(with("<endEvent id=\"approved\"", element + "<endEvent id=\"approved\""))
                .anyMatch(finding -> finding.element().equals("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${outcome == 'return' || evil.run()}",
                "${outcome.getClass()}",
                "${outcome == \"return\"}",
                "${ outcome == 'return' }",
                "#{outcome == 'return'}",
                "${resumeAt == 'a' and true}"
            })
    void knowsNoOtherLanguageThanItsOwn(String condition) throws IOException {
        assertThat(with("${outcome == 'return'}", condition.replace("&", "&amp;")))
                .anySatisfy(finding -> {
                    assertThat(finding.element()).isEqualTo("head-returned");
                    assertThat(finding.reason()).contains("its condition is");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"http://127.0.0.1/x\" namespace=\"x\"/>",
                "<interface id=\"x\" name=\"x\"/>",
                "<signal id=\"x\" name=\"x\"/>",
                "<dataStore id=\"x\"/>",
                "<f:x xmlns:f=\"http://flowable.org/bpmn\"/>"
            })
    void refusesWhatTheEngineWouldLoadBesideTheProcess(String element) throws IOException {
        assertThat(with("</process>", "</process>" + element))
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.startsWith("a route has no "));
    }

    @Test
    void letsAModelerKeepWhatItDrawsAroundTheProcess() throws IOException {
        assertThat(
                        with(
                                "</process>",
                                "</process><collaboration id=\"c\"><participant id=\"p\""
                                        + " processRef=\"standard\"/></collaboration>"
                                        + "<category id=\"k\"/>"))
                .isEmpty();
    }

    @Test
    void refusesAConditionInALanguageOfItsOwn() throws IOException {
        assertThat(
                        with(
                                "xsi:type=\"tFormalExpression\">${outcome == 'return'}",
                                "xsi:type=\"tFormalExpression\" language=\"groovy\">${outcome =="
                                        + " 'return'}"))
                .extracting(Finding::reason)
                .contains("a condition has no language but the house's");
    }

    @Test
    void saysEverythingAtOnce() throws IOException {
        String wrong =
                file("standard")
                        .replace("rostrum:rule=\"ANY\"", "rostrum:rule=\"SOME\"")
                        .replace("isExecutable=\"true\"", "")
                        .replace("default=\"office-passed\"", "");
        assertThat(check(wrong))
                .extracting(Finding::element)
                .contains("standard", "office", "office-outcome");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>"
            })
    void findsThatAFileIsNoRouteAtAll(String bpmn) {
        assertThat(check(bpmn)).isNotEmpty();
    }

    @Test
    void doesNotReadWhatIsTooLarge() {
        assertThat(RouteCheck.of(new byte[1_000_001]))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("at most 1000000"));
    }

    @Test
    void endsWithTheStatusOfTheWorstFile(@TempDir Path folder) throws IOException {
        Path good = folder.resolve("good.bpmn20.xml");
        Path bad = folder.resolve("bad.bpmn20.xml");
        Files.writeString(good, file("brief"));
        Files.writeString(bad, file("brief").replace("isExecutable=\"true\"", ""));
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(CheckingRoutes.check(new String[] {good.toString()}, print)).isZero();
        assertThat(CheckingRoutes.check(new String[] {good.toString(), bad.toString()}, print))
                .isOne();
        assertThat(CheckingRoutes.check(new String[] {folder + "/none"}, print)).isEqualTo(2);
        assertThat(CheckingRoutes.check(new String[0], print)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("good.bpmn20.xml: in order", "isExecutable has to be true");
    }
}
