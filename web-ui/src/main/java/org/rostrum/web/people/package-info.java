/** Pages on which administrators keep people, departments and accounts. */
@NullMarked
package org.rostrum.web.people;

import org.jspecify.annotations.NullMarked;
