/** Speeches on their way through the whole house, as people see it in a browser. */
@NullMarked
package org.rostrum.web.journey;

import org.jspecify.annotations.NullMarked;
