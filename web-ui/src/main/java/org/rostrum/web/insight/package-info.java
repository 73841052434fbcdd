/** Figures about the work on pages. */
@NullMarked
package org.rostrum.web.insight;

import org.jspecify.annotations.NullMarked;
