/** Whether a contract goes on: its three dates, its owner's review, and what becomes of it. */
@ApplicationModule(
        displayName = "Renewals",
        allowedDependencies = {"access", "audit", "form", "worklist", "request", "register", "decision", "web"})
@NullMarked
package org.gatehouse.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
