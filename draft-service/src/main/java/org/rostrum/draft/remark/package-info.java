/** What people say about a passage of a revision, and suggestions of how it should read. */
@NullMarked
@NamedInterface("remark")
package org.rostrum.draft.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
