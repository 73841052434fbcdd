/** The drafter's pages: drafts, a new one, the editor, details and revisions. */
@NullMarked
package org.rostrum.web.draft;

import org.jspecify.annotations.NullMarked;
