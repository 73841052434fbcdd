/** Who is told of what, and how it reaches them: in the page, by e-mail, by webhook. */
@NullMarked
@NamedInterface("notice")
package org.rostrum.workflow.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
