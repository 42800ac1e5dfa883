/** What service areas ask for, from draft to closure. */
@ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {"access", "audit", "form", "worklist", "document", "web"})
@NullMarked
package org.gatehouse.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
