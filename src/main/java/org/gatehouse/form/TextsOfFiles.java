package org.gatehouse.form;

import org.springframework.web.multipart.MultipartFile;

/** Takes the text out of a file that somebody chose instead of pasting it; the file itself is not kept. */
public interface TextsOfFiles {

    /**
     * The text as it would be pasted.
     *
     * @throws FileRefused if it cannot be read, with what to do in words
     */
    String textOf(MultipartFile file);
}
