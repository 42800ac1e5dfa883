/** Whether a data protection impact assessment is needed, the assessment, the advice on it and who accepts the risk. */
@ApplicationModule(
        displayName = "Data protection",
        allowedDependencies = {"access", "audit", "form", "worklist", "request", "web"})
@NullMarked
package org.gatehouse.dpia;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
