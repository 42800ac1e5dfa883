/** What the Technical Design Authority decided, by whom, on what evidence and under which conditions. */
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {
            "access",
            "audit",
            "form",
            "worklist",
            "request",
            "review",
            "wording",
            "dpia",
            "procurement",
            "web"
        })
@NullMarked
package org.gatehouse.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
