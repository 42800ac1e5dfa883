package org.gatehouse.wording;

import java.util.List;
import org.gatehouse.check.Mode;
import org.gatehouse.form.Answers;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.Task;
import org.springframework.stereotype.Component;

/** What a case is judged by and on: the requirements that apply to it and the text that must contain them. */
@Component
class WordingCase {

    private static final String DRAFT = "draftWording";
    private static final String AWARD = "GATE_2";

    private final CaseFiles files;
    private final CaseTexts texts;
    private final Applicability applicability;
    private final CheckedTexts checked;

    WordingCase(CaseFiles files, CaseTexts texts, Applicability applicability, CheckedTexts checked) {
        this.files = files;
        this.texts = texts;
        this.applicability = applicability;
        this.checked = checked;
    }

    List<Applicable> requirements(String caseReference) {
        return applicability.to(answers(caseReference));
    }

    List<Applicable> mandatory(String caseReference) {
        return requirements(caseReference).stream()
                .filter(Applicable::isMandatory)
                .toList();
    }

    /** Before an award what the supplier wrote, otherwise the wording as the request has it now. */
    String textFor(Task task) {
        return AWARD.equals(task.gate())
                ? latest(task.caseReference(), CaseText.Kind.SUPPLIER)
                : draft(task.caseReference());
    }

    /** The same text with what the wording check says of it. */
    CheckedText checkedFor(Task task) {
        Mode mode = AWARD.equals(task.gate()) ? Mode.SUPPLIER : Mode.TENDER;
        return checked.of(textFor(task), mode);
    }

    /** What was sent out, with what the wording check says of it. */
    CheckedText checkedPublished(String caseReference) {
        return checked.of(published(caseReference), Mode.TENDER);
    }

    String draft(String caseReference) {
        return answers(caseReference).text(DRAFT);
    }

    String published(String caseReference) {
        return latest(caseReference, CaseText.Kind.PUBLISHED);
    }

    private String latest(String caseReference, CaseText.Kind kind) {
        return texts.latest(caseReference, kind).map(CaseText::text).orElse("");
    }

    private Answers answers(String caseReference) {
        return files.get(caseReference).answers();
    }
}
