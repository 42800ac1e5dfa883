package org.gatehouse.document;

import org.springframework.core.io.InputStreamSource;

/** A file that may be kept: named, of an allowed kind and looked through; its content can be read again. */
record Inspected(String name, DocumentType type, long size, String sha256, InputStreamSource content) {}
