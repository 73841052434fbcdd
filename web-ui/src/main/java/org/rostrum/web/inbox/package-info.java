/** What waits for a person, and what a person waits for. */
@NullMarked
package org.rostrum.web.inbox;

import org.jspecify.annotations.NullMarked;
