/** Figures about the work, for those who see to it that it goes on; nothing of any text. */
@NullMarked
@NamedInterface("insight")
package org.rostrum.workflow.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
