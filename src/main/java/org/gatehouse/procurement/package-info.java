/** How something approved is bought: the route, what was published, the award and the contract. */
@ApplicationModule(
        displayName = "Procurements",
        allowedDependencies = {"access", "audit", "form", "worklist", "request", "wording", "dpia", "register", "web"})
@NullMarked
package org.gatehouse.procurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
