/** The working copy and the immutable revisions made from it. */
@NullMarked
@NamedInterface("revision")
package org.rostrum.draft.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
