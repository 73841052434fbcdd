package org.rostrum.web.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal token for programs, without its secret: that is shown once and kept nowhere. */
public record Token(
        UUID id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {}
