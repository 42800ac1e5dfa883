package org.gatehouse.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The answers to choose from: written in the form, or given by the council's records. */
@Component
class Options {

    private final Map<String, OptionSource> sources;

    Options(List<OptionSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(OptionSource::key, Function.identity()));
    }

    List<Option> of(Question question) {
        if (question.optionsKey() == null) {
            return question.options();
        }
        String[] parts = question.optionsKey().split(":", 2);
        OptionSource source = sources.get(parts[0]);
        return source == null ? List.of() : source.options(parts.length > 1 ? parts[1] : "");
    }

    boolean has(Question question, String value) {
        return of(question).stream().anyMatch(option -> option.value().equals(value));
    }
}
