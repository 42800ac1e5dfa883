package org.gatehouse.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The forms for programs: what each asks, how answers are written, and answers that would be accepted. */
@RestController
@RequestMapping("/api/v1/forms")
class FormApi {

    private final Forms forms;
    private final FormSchema schema;
    private final ExampleReader examples;

    FormApi(Forms forms, FormSchema schema, ExampleReader examples) {
        this.forms = forms;
        this.schema = schema;
        this.examples = examples;
    }

    @GetMapping
    Listed list() {
        return new Listed(forms.all().stream().map(FormApi::entry).toList(), null);
    }

    @GetMapping("/{id}")
    Described one(@PathVariable("id") String id) {
        FormDefinition form = forms.latest(id);
        return new Described(
                form.id(), form.version(), form.title(), form.use(), form.kind(), schema.of(form), examples.of(form));
    }

    private static Entry entry(FormDefinition form) {
        return new Entry(form.id(), form.version(), form.title(), form.use(), form.kind());
    }

    /** All forms; there are never so many that they need a second page. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Listed(List<Entry> items, @Nullable String next) {}

    /** A form in the list. */
    record Entry(
            String id,
            int version,
            String title,
            FormUse use,
            @Nullable String kind) {}

    /** A form with what a program needs to answer it. */
    record Described(
            String id,
            int version,
            String title,
            FormUse use,
            @Nullable String kind,
            Map<String, Object> schema,
            Map<String, Object> example) {}
}
