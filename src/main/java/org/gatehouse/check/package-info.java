/** The council's requirements for interoperability and data, and the check that reads any text for them. */
@ApplicationModule(
        displayName = "Wording check",
        allowedDependencies = {"access", "text", "web", "form"})
@NullMarked
package org.gatehouse.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
