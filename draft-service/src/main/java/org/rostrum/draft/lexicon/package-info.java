/** The lexicon: names, official titles, departments, programmes and set phrases of the house. */
@NullMarked
@NamedInterface("lexicon")
package org.rostrum.draft.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
