package org.gatehouse.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The answers that can be chosen, whether the form lists them or the council keeps them elsewhere. */
@Component
class Options {

    private final Map<String, OptionSource> sources;

    Options(List<OptionSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(OptionSource::key, Function.identity()));
    }

    List<Option> of(Question question) {
        String valuesKey = question.valuesKey();
        return valuesKey == null ? question.options() : from(valuesKey, argument(valuesKey));
    }

    boolean isOffered(Question question, String value) {
        return of(question).stream().anyMatch(option -> option.value().equals(value));
    }

    /** What the chosen answer is called, also where the reader could not choose it. */
    String label(Question question, String value) {
        String valuesKey = question.valuesKey();
        List<Option> everything = valuesKey == null ? List.of() : from(valuesKey, "");
        return Stream.concat(of(question).stream(), everything.stream())
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** @throws FormRefused naming the question whose answers come from a source that nobody offers */
    void refuseUnknownSources(String file, FormDefinition form) {
        form.questions().stream()
                .flatMap(question -> Stream.concat(Stream.of(question), question.columns().stream()))
                .forEach(question -> refuseUnknownSource(file, question));
    }

    private void refuseUnknownSource(String file, Question question) {
        String valuesKey = question.valuesKey();
        if (valuesKey != null && !sources.containsKey(source(valuesKey))) {
            throw new FormRefused(file, question.key(), "nothing offers the answers “" + valuesKey + "”");
        }
    }

    private List<Option> from(String valuesKey, String argument) {
        return Optional.ofNullable(sources.get(source(valuesKey)))
                .map(source -> source.options(argument))
                .orElse(List.of());
    }

    private static String source(String valuesKey) {
        int colon = valuesKey.indexOf(':');
        return colon < 0 ? valuesKey : valuesKey.substring(0, colon);
    }

    private static String argument(String valuesKey) {
        int colon = valuesKey.indexOf(':');
        return colon < 0 ? "" : valuesKey.substring(colon + 1);
    }
}
