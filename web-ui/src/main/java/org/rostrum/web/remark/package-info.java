/** Remarks beside a text: writing them, and dealing with them. */
@NullMarked
package org.rostrum.web.remark;

import org.jspecify.annotations.NullMarked;
