/** The council's questions and people's answers: read, shown and checked from the same .form file. */
@ApplicationModule(displayName = "Forms")
@NullMarked
package org.gatehouse.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
