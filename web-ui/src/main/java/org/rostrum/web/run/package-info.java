/** Deciding several drafts in a row. */
@NullMarked
package org.rostrum.web.run;

import org.jspecify.annotations.NullMarked;
