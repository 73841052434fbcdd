package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.web.security.Token;
import org.rostrum.web.security.Tokens;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Personal tokens. Making one is the only thing that takes user name and password (Basic). */
@RestController("apiTokens")
@RequestMapping("/api/tokens")
@Tag(name = "Tokens")
class TokensController {

    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @Schema(name = "NewToken")
    record Body(
            @NotNull String name,
            @Schema(description = "1 to 366; 90 when left out.") @Nullable Integer expiresInDays) {}

    @Schema(name = "MadeToken", description = "The token is shown here and never again.")
    record Made(UUID id, String name, Instant expiresAt, String token) {}

    @Schema(name = "TokenList")
    record Listed(List<Token> items) {}

    @GetMapping
    @Operation(summary = "The caller's valid tokens, newest first")
    Listed list(@AuthenticationPrincipal SignedIn person) {
        return new Listed(tokens.of(person.id()));
    }

    @PostMapping
    @Operation(summary = "Make a token, with HTTP Basic; a token cannot make another one")
    ResponseEntity<Made> make(@RequestBody Body body, @AuthenticationPrincipal SignedIn person) {
        if (person.authenticatedBy().equals("token")) {
            throw Refused.because(Refusal.forbidden("token.by-token"));
        }
        int days = Given.or(body.expiresInDays(), USUAL_DAYS);
        Tokens.Made made = Refused.unless(tokens.make(person, body.name(), days));
        Token token = made.token();
        return ResponseEntity.created(URI.create("/api/tokens/" + token.id()))
                .body(new Made(token.id(), token.name(), token.expiresAt(), made.secret()));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Revoke one of the caller's tokens")
    ResponseEntity<Void> revoke(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Refused.unless(tokens.revoke(person, id));
        return ResponseEntity.noContent().build();
    }
}
