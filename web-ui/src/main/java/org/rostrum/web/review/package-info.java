/** Sending a draft into review, reading it there, deciding, and seeing where it stands. */
@NullMarked
package org.rostrum.web.review;

import org.jspecify.annotations.NullMarked;
