/** The frame around every page: who is signed in, where one can go, in which language and theme. */
@NullMarked
package org.rostrum.web.layout;

import org.jspecify.annotations.NullMarked;
