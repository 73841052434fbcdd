/** Pure rules: who may decide what, and why not. */
@NullMarked
@NamedInterface("requirement")
package org.rostrum.workflow.requirement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
