/** Whole speeches, and what an office does to them: for tests and for the benchmarks. */
@NullMarked
package testing.rostrum.speech;

import org.jspecify.annotations.NullMarked;
