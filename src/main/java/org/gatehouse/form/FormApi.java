package org.gatehouse.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The council's forms over HTTP, each with its schema and an example. */
@RestController
@RequestMapping("/api/v1/forms")
class FormApi {

    private final Forms forms;
    private final FormSchema schema;
    private final FormExamples examples;

    FormApi(Forms forms, FormSchema schema, FormExamples examples) {
        this.forms = forms;
        this.schema = schema;
        this.examples = examples;
    }

    @GetMapping
    Map<String, Object> list() {
        List<Map<String, Object>> items = forms.all().stream().map(FormApi::line).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", items);
        answer.put("next", null);
        return answer;
    }

    @GetMapping("/{id}")
    Map<String, Object> get(@PathVariable String id) {
        FormDefinition form = forms.latest(id);
        Map<String, Object> answer = line(form);
        answer.put("schema", schema.of(form));
        answer.put("example", examples.of(form.id(), form.version()));
        return answer;
    }

    private static Map<String, Object> line(FormDefinition form) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", form.id());
        line.put("version", form.version());
        line.put("title", form.title());
        line.put("use", form.use());
        line.put("kind", form.kind());
        return line;
    }
}
