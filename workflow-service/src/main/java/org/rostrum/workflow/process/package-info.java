/** The only package that knows the process engine. */
@NullMarked
package org.rostrum.workflow.process;

import org.jspecify.annotations.NullMarked;
