/** The PostgreSQL that comes along when nobody names one: for trying the house out. */
@NullMarked
package org.rostrum.web.embedded;

import org.jspecify.annotations.NullMarked;
