/** What the jar does instead of serving pages when told so: {@code --rostrum.command=check}. */
@NullMarked
package org.rostrum.web.command;

import org.jspecify.annotations.NullMarked;
