/** The record of a draft in words, and the register of all drafts. */
@NullMarked
package org.rostrum.web.record;

import org.jspecify.annotations.NullMarked;
