/** Who you are, which roles you hold and what you may do: the one policy that every page and call asks. */
@ApplicationModule(displayName = "Access")
@NullMarked
package org.gatehouse.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
