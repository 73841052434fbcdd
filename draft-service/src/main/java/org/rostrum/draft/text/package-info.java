/** Structured text: paragraphs, outline, canonical form, speaking time. */
@NullMarked
@NamedInterface("text")
package org.rostrum.draft.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
