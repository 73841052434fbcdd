/** The page on which administrators keep the calendar of holidays and make-up working days. */
@NullMarked
package org.rostrum.web.calendar;

import org.jspecify.annotations.NullMarked;
