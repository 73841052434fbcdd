/** A draft's way through the house: one class a verb, one record a page. */
@NullMarked
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "outcome",
            "record",
            "draft",
            "draft :: text",
            "draft :: redline",
            "draft :: revision",
            "draft :: lexicon",
            "draft :: remark"
        })
package org.rostrum.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
