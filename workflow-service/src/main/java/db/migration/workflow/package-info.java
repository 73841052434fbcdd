/** Migrations of the workflow that are more than a script of their own. */
@NullMarked
package db.migration.workflow;

import org.jspecify.annotations.NullMarked;
