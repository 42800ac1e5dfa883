/** Page furniture: layout, errors and security headers; it knows no business. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"access", "audit", "form"})
@NullMarked
package org.gatehouse.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
