/** What docs/benchmarks.md says, measured; and the crash test. Everything runs on this machine only. */
@NullMarked
package org.rostrum.benchmarks;

import org.jspecify.annotations.NullMarked;
