/** Tests of the API. */
@NullMarked
package org.rostrum.web.api;

import org.jspecify.annotations.NullMarked;
