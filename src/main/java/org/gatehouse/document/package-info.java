/** The files that belong to a request, kept in the database with their hashes. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"access", "audit", "form", "worklist", "web"})
@NullMarked
package org.gatehouse.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
