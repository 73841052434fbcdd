/** The lexicon on pages. */
@NullMarked
package org.rostrum.web.lexicon;

import org.jspecify.annotations.NullMarked;
