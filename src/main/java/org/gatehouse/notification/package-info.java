/** Who is told what by e-mail, through an outbox that loses nothing. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"access", "audit", "worklist", "request", "decision", "procurement", "web"})
@NullMarked
package org.gatehouse.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
