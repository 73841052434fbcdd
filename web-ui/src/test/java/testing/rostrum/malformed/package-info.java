/** Malformed requests over a real connection, for a test here and for the program in benchmarks. */
@NullMarked
package testing.rostrum.malformed;

import org.jspecify.annotations.NullMarked;
