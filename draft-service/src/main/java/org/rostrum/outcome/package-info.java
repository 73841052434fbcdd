/** How a verb answers: done, or refused with every reason. */
@NullMarked
@ApplicationModule(displayName = "Outcomes")
package org.rostrum.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
