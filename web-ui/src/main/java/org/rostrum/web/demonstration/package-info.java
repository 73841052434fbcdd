/** The demonstration city hall: people and drafts that exist only where nobody named a database. */
@NullMarked
package org.rostrum.web.demonstration;

import org.jspecify.annotations.NullMarked;
