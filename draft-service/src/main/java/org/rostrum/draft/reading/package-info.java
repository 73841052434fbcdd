/** What a person has read of a draft: their own, and nobody else's business. */
@NullMarked
@NamedInterface("reading")
package org.rostrum.draft.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
