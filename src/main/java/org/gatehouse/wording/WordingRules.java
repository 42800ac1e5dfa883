package org.gatehouse.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the council's requirements once, when the service starts; a broken list stops the start. */
@Configuration
class WordingRules {

    private static final String FILE = "policy/interoperability-requirements.json";

    @Bean
    Requirements requirements(ObjectMapper json) throws IOException {
        return RequirementsFile.read(FILE, new ClassPathResource(FILE).getContentAsByteArray(), json);
    }
}
