package org.gatehouse.form;

import org.jspecify.annotations.Nullable;

/**
 * A document named in an answer, as the reader may see it.
 *
 * @param href where it can be downloaded; nothing where the reader may not open it, or there is no such document
 */
public record DocumentLink(String id, String name, @Nullable String href) {}
