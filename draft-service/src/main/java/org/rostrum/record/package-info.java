/** The record: the append-only, hash-chained history of drafts, accounts and settings. */
@NullMarked
@ApplicationModule(displayName = "Record")
package org.rostrum.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
