package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class AssetsTest {

    private static final String MANIFEST =
            """
            {
              "_shared-1.js": {"file": "assets/shared-1.js", "css": ["assets/shared-1.css"]},
              "app/app.ts": {"file": "assets/app-1.js", "isEntry": true, "src": "app/app.ts",
                "imports": ["_shared-1.js"], "css": ["assets/app-1.css"]}
            }
            """;

    private final Assets assets =
            new Assets(new ByteArrayResource(MANIFEST.getBytes(StandardCharsets.UTF_8)));

    @Test
    void knowsWhereAScriptWasBuiltTo() {
        assertThat(assets.script("app/app.ts")).isEqualTo("/ui/assets/app-1.js");
        assertThat(assets.script("nothing.ts")).isNull();
    }

    @Test
    void bringsTheStylesOfWhatIsImportedFirst() {
        assertThat(assets.styles("app/app.ts"))
                .containsExactly("/ui/assets/shared-1.css", "/ui/assets/app-1.css");
        assertThat(assets.styles("nothing.ts")).isEmpty();
    }

    @Test
    void doesWithoutAManifest() {
        assertThat(new Assets(new ClassPathResource("no-such-manifest.json")).styles("app/app.ts"))
                .isEmpty();
    }
}
