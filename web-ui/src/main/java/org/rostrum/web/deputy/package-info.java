/** Pages on which people say who stands in for them, and administrators for whom. */
@NullMarked
package org.rostrum.web.deputy;

import org.jspecify.annotations.NullMarked;
