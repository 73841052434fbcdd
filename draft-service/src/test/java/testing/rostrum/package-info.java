/** What the tests of all modules share: a real database for each test class. */
@NullMarked
package testing.rostrum;

import org.jspecify.annotations.NullMarked;
