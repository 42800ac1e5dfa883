/** The only code that knows Camunda: it starts and advances processes and keeps tasks in step with them. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "access",
            "audit",
            "form",
            "worklist",
            "request",
            "review",
            "dpia",
            "decision",
            "board",
            "renewal",
            "procurement",
            "web"
        })
@NullMarked
package org.gatehouse.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
