/** What can be typed at a terminal: demo, migrate, serve and their kin. */
@ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {"access", "audit", "check", "form", "register", "request", "text", "worklist", "workflow"
        })
@NullMarked
package org.gatehouse.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
