/** The application. */
@NullMarked
package org.rostrum;

import org.jspecify.annotations.NullMarked;
