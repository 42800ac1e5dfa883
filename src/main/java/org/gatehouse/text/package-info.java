/** What a document says: its headings, paragraphs, bullets and table rows in reading order, with page and position. */
@ApplicationModule(
        displayName = "Text of documents",
        allowedDependencies = {"document", "form"})
@NullMarked
package org.gatehouse.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
