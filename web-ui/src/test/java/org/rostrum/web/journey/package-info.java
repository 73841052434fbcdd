/** Speeches on their way through the whole house, by people in a browser and by programs. */
@NullMarked
package org.rostrum.web.journey;

import org.jspecify.annotations.NullMarked;
