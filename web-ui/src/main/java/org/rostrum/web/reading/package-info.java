/** Reading a draft: what a person has read of it, and pages for the speaker and for paper. */
@NullMarked
package org.rostrum.web.reading;

import org.jspecify.annotations.NullMarked;
