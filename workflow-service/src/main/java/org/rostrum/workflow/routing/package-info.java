/** Routes as they are kept: uploaded, checked, deployed, and chosen by rules. */
@NullMarked
@NamedInterface("routing")
package org.rostrum.workflow.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
