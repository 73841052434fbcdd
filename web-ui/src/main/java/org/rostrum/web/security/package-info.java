/** Signing in and out, sessions, tokens, and the headers that keep pages safe. */
@NullMarked
package org.rostrum.web.security;

import org.jspecify.annotations.NullMarked;
