package org.gatehouse.web;

import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.stereotype.Component;

/** How much a program may send at once: more than the longest answers of any form, and no more than that. */
@Component
class LargestBody implements Jackson2ObjectMapperBuilderCustomizer {

    private static final long BYTES = 10L << 20;

    @Override
    public void customize(Jackson2ObjectMapperBuilder builder) {
        builder.postConfigurer(mapper -> mapper.getFactory()
                .setStreamReadConstraints(mapper.getFactory()
                        .streamReadConstraints()
                        .rebuild()
                        .maxDocumentLength(BYTES)
                        .build()));
    }
}
