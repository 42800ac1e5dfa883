package org.gatehouse.form;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the files that come with a page; the document module does it. */
public interface Uploads {

    /**
     * Checks and keeps one file for the person who is signed in.
     *
     * @param taskId the task in whose form it was given; nothing in the form of the request itself
     * @return the new document's id
     * @throws FileRefused if the file cannot be taken
     */
    String keep(String caseReference, @Nullable String taskId, String question, MultipartFile file);
}
