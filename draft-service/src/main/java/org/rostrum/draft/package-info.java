/** The draft: its details, the states of its life, and the verbs that lead from one to the next. */
@NullMarked
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"outcome", "record"})
package org.rostrum.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
