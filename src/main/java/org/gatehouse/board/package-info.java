/** How the members of the Technical Design Authority decide together: interests, quorum, votes and the casting vote. */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {"access", "audit", "form", "worklist", "request", "decision", "web"})
@NullMarked
package org.gatehouse.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
