/** What a tender must say so that the council keeps access to its own data, and whether it says so. */
@ApplicationModule(
        displayName = "Tender wording",
        allowedDependencies = {"access", "audit", "check", "form", "worklist", "request", "review", "text", "web"})
@NullMarked
package org.gatehouse.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
