package org.gatehouse.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.SpiServiceLoader;

/** The language of the engine, and choices that stand in for the council's people and service areas. */
final class Feel {

    private static final FeelEngine ENGINE = new FeelEngine.Builder()
            .valueMapper(SpiServiceLoader.loadValueMapper())
            .functionProvider(SpiServiceLoader.loadFunctionProvider())
            .build();

    static final Options OPTIONS = new Options(List.of(
            source(
                    "people",
                    new Option("sponsor", "Sam Sponsor"),
                    new Option("requester", "Riley Requester"),
                    new Option("contracts", "Chris Contracts")),
            source("service-areas", new Option("housing", "Housing")),
            source("contracts", new Option("CT-1001", "CT-1001 Housing management"))));

    /** There are no documents. */
    static final CaseDocuments DOCUMENTS = new CaseDocuments() {
        @Override
        public Set<String> ofCase(String caseReference, Collection<String> ids) {
            return Set.of();
        }

        @Override
        public List<DocumentLink> links(Collection<String> ids) {
            return ids.stream().map(id -> new DocumentLink(id, id, null)).toList();
        }
    };

    private Feel() {}

    static Condition condition(String feel) {
        var parsed = ENGINE.parseExpression(feel);
        if (parsed.isLeft()) {
            throw new IllegalArgumentException(parsed.left().get().message());
        }
        return answers -> {
            Map<String, Object> context = new HashMap<>(answers);
            var result = ENGINE.eval(parsed.right().get(), context);
            return result.isRight() && Boolean.TRUE.equals(result.right().get());
        };
    }

    private static OptionSource source(String key, Option... options) {
        return new OptionSource() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Option> options(String argument) {
                return List.of(options);
            }
        };
    }
}
