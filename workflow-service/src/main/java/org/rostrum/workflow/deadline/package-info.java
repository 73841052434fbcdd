/** Working time: hours of work, the calendar of holidays, and spans counted in them. */
@NullMarked
@NamedInterface("deadline")
package org.rostrum.workflow.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
