/** Pages, REST API and security: HTTP lives here and nowhere else. */
@NullMarked
@ApplicationModule(displayName = "Web")
package org.rostrum.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
