/** The comparison of two texts, and the kinds of change in it. */
@NullMarked
@NamedInterface("redline")
package org.rostrum.draft.redline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
