/** The bell, the pages of notices, and what is written in e-mails and webhooks. */
@NullMarked
package org.rostrum.web.notice;

import org.jspecify.annotations.NullMarked;
