package org.rostrum.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import testing.rostrum.Chromium;

/** Every page, light and dark: axe finds nothing, the console stays silent, nothing sticks out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** A speaker may go from 一、 to 1. without a （一） between; the page shows what was written. */
    private static final Pattern SPEECH_SKIPS_A_LEVEL =
            Pattern.compile("^heading-order <h[45] (id=\"p-|data-id=)");

    private final Chromium chromium = Chromium.start();
    private final House house = House.open();
    private final Map<String, Visitor> people = new HashMap<>();

    @AfterAll
    void goHome() {
        chromium.close();
        house.close();
    }

    List<Place> places() {
        return Places.of(house);
    }

    @ParameterizedTest
    @MethodSource("places")
    void hasNothingToComplainAbout(Place place) {
        Visitor visitor = people.computeIfAbsent(place.person(), this::visitor);
        visitor.complaints().clear();
        int status = visitor.go(place.path());
        assertThat(status).as(place.path()).isEqualTo(place.name().equals("unknown") ? 404 : 200);
        var flaws = new ArrayList<String>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            violations(visitor).map(found -> scheme + ": " + found).forEach(flaws::add);
        }
        flaws.addAll(visitor.complaints());
        if (Boolean.TRUE.equals(visitor.page().evaluate(Overflow.SCRIPT))) {
            flaws.add("wider than the window");
        }
        assertThat(visitor.path()).isEqualTo(place.path());
        assertThat(flaws).as(place.path()).isEmpty();
    }

    @Test
    void knowsEveryPageOfTheHouse() {
        assertThat(patterns())
                .allSatisfy(pattern ->
                        assertThat(places()).as(pattern).anyMatch(place -> place.answers(pattern)));
    }

    private Stream<String> violations(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + " " + node.getHtml()))
                        .filter(found -> !SPEECH_SKIPS_A_LEVEL.matcher(found).find());
    }

    /** What controllers answer with a page: neither the API nor a file, nor mere redirects. */
    private List<String> patterns() {
        var found = new ArrayList<String>();
        house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (isPage(method)
                            && mapping.getMethodsCondition().getMethods().stream()
                                    .allMatch(m -> m.name().equals("GET"))) {
                        found.addAll(mapping.getPatternValues());
                    }
                });
        found.removeAll(
                List.of(
                        "/",
                        "/setup",
                        "/drafts/{draft}/history/export",
                        "/lexicon/file",
                        "/run/next"));
        assertThat(found).isNotEmpty();
        return found;
    }

    private static boolean isPage(HandlerMethod method) {
        Class<?> type = method.getBeanType();
        return type.getPackageName().startsWith("org.rostrum.web")
                && !type.getPackageName().startsWith("org.rostrum.web.api")
                && !method.hasMethodAnnotation(ResponseBody.class);
    }

    private Visitor visitor(String name) {
        var visitor = new Visitor(chromium.browser(), house.address(), name, Visitor.DESKTOP);
        return name.isEmpty() ? visitor : visitor.signIn();
    }
}
