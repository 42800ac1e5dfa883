package org.gatehouse.web;

import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much a program may send at once: more than the longest answers of any form, and no more than that. */
@Configuration(proxyBeanMethods = false)
class LargestBody {

    static final long BYTES = 10L << 20;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer largestBody() {
        return builder -> builder.postConfigurer(mapper -> mapper.getFactory()
                .setStreamReadConstraints(mapper.getFactory()
                        .streamReadConstraints()
                        .rebuild()
                        .maxDocumentLength(BYTES)
                        .build()));
    }
}
