/** What each reviewer found about a request, with reasons. */
@ApplicationModule(
        displayName = "Reviews",
        allowedDependencies = {"access", "audit", "form", "worklist", "request"})
@NullMarked
package org.gatehouse.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
