/** What the council has: systems and applications, contracts and suppliers. */
@ApplicationModule(
        displayName = "Registers",
        allowedDependencies = {"access", "audit", "web"})
@NullMarked
package org.gatehouse.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
