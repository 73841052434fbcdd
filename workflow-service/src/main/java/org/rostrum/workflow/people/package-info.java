/** Persons, departments, positions and roles. */
@NullMarked
@NamedInterface("people")
package org.rostrum.workflow.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
