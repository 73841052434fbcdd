package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.web.review.House;
import org.springframework.context.annotation.Import;
import testing.rostrum.Townsfolk;

/** A proxy in front says how it was called, but not on which port. */
@Import({Townsfolk.class, House.class})
class BehindAProxyBrowserTest extends testing.rostrum.Browser {

    @Test
    void leadsToTheSignInPageOfTheAddressThatTheBrowserKnows() {
        var forwarded = Map.of("X-Forwarded-Proto", "http", "X-Forwarded-For", "192.0.2.7");
        try (BrowserContext context =
                context(new NewContextOptions().setExtraHTTPHeaders(forwarded))) {
            Page page = context.newPage();
            page.navigate("/login");
            String known = URI.create(page.url()).getAuthority();
            page.navigate("/inbox");
            assertThat(URI.create(page.url()).getAuthority()).isEqualTo(known);
            assertThat(URI.create(page.url()).getPath()).isEqualTo("/login");
        }
    }
}
