package org.rostrum.web.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import testing.rostrum.Chromium;

/** Pictures of every page to be looked at: {@code -Dscreenshots=true}, to target/screenshots. */
@EnabledIfSystemProperty(
        named = "screenshots",
        matches = "true",
        disabledReason = "takes pictures for people to look at; ask for it with -Dscreenshots=true")
class PicturesTest {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final List<String> TRANSLATED = List.of("inbox", "review", "status");

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    void takesAPictureOfEveryPage() {
        try (Chromium chromium = Chromium.start();
                House house = House.open()) {
            for (Place place : Places.of(house)) {
                take(chromium, house, place, "zh-TW", Visitor.DESKTOP, "desktop");
                take(chromium, house, place, "zh-TW", Visitor.PHONE, "phone");
                if (TRANSLATED.contains(place.name())) {
                    take(chromium, house, place, "zh-CN", Visitor.DESKTOP, "hans");
                    take(chromium, house, place, "en-US", Visitor.DESKTOP, "en");
                    take(chromium, house, place, "en-US", Visitor.PHONE, "phone-en");
                }
            }
        }
    }

    private void take(
            Chromium chromium, House house, Place place, String locale, int[] size, String kind) {
        Visitor visitor =
                visitors.computeIfAbsent(
                        place.person() + kind,
                        _ -> visitor(chromium, house, place.person(), locale, size));
        visitor.go(place.path());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String name = place.name() + "-" + kind + "-" + scheme.name().toLowerCase() + ".png";
            visitor.picture(FOLDER.resolve(name));
        }
        if (Boolean.TRUE.equals(visitor.page().evaluate(Overflow.SCRIPT))) {
            System.out.println("wider than its window: " + place.name() + " " + kind);
        }
    }

    private static Visitor visitor(
            Chromium chromium, House house, String name, String locale, int[] size) {
        var visitor = new Visitor(chromium.browser(), house.address(), name, size, locale);
        return name.isEmpty() ? visitor : visitor.signIn();
    }
}
