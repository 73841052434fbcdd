/** The REST API under {@code /api}: one package-private controller a resource. */
@NullMarked
package org.rostrum.web.api;

import org.jspecify.annotations.NullMarked;
