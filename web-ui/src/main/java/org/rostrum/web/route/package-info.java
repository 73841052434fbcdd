/** Pages on which administrators keep the routes, and the diagrams that others see of them. */
@NullMarked
package org.rostrum.web.route;

import org.jspecify.annotations.NullMarked;
