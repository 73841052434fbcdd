/** Routes: what a BPMN file says about its stations. */
@NullMarked
@NamedInterface("route")
package org.rostrum.workflow.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
