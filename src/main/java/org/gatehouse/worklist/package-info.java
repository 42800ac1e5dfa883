/** Your work: every task, who has it, since when and until when, and its completion. */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"access", "audit", "form", "web"})
@NullMarked
package org.gatehouse.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
