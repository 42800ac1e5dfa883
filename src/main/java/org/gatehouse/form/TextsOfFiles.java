package org.gatehouse.form;

import org.springframework.web.multipart.MultipartFile;

/** Takes the text out of a file that somebody chose instead of pasting it; the file itself is not kept. */
public interface TextsOfFiles {

    /** The text of a file as it would be pasted, and what the file is called. */
    record FileText(String name, String text) {}

    /** @throws FileRefused if it cannot be read, with what to do in words */
    FileText textOf(MultipartFile file);
}
