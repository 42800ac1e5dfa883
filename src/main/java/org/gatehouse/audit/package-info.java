/** What happened, written in the same transaction as what it describes. */
@ApplicationModule(
        displayName = "Audit trail",
        allowedDependencies = {"access"})
@NullMarked
package org.gatehouse.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
