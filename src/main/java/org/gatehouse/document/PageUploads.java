package org.gatehouse.document;

import java.util.List;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.form.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that come with a page, each added on its own, so that one that is refused loses no other. */
@Component
class PageUploads implements Uploads {

    private final FileInspection inspection;
    private final DocumentIntake intake;
    private final CurrentPerson current;

    PageUploads(FileInspection inspection, DocumentIntake intake, CurrentPerson current) {
        this.inspection = inspection;
        this.intake = intake;
        this.current = current;
    }

    @Override
    public String keep(String caseReference, @Nullable String taskId, String question, MultipartFile file) {
        Addition addition = new Addition(question, null, List.of(inspection.one(file)));
        Person by = current.person();
        List<Document> added = taskId == null
                ? intake.addToRequest(by, caseReference, addition)
                : intake.addToTask(by, taskId, addition);
        return added.get(0).id().toString();
    }
}
