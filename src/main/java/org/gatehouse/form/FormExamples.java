package org.gatehouse.form;

import java.util.Map;
import org.springframework.stereotype.Service;

/** A complete set of answers to each form that would be accepted today, put together from the form's own examples. */
@Service
public class FormExamples {

    private final Forms forms;
    private final ExampleReader reader;

    FormExamples(Forms forms, ExampleReader reader) {
        this.forms = forms;
        this.reader = reader;
    }

    /** @throws UnknownForm if there is no such form */
    public Map<String, Object> of(String formId, int version) {
        return reader.of(forms.version(formId, version));
    }
}
