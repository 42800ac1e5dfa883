package org.gatehouse.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads the council's requirements once, when the service starts. A broken list stops the start, and so do rules that
 * their own sentences prove wrong.
 */
@Configuration
public class WordingRules {

    private static final String LIST = "policy/interoperability-requirements.json";
    private static final String VOCABULARY = "policy/wording-vocabulary.json";

    @Bean
    Requirements requirements() {
        Requirements requirements = read();
        new RuleTrial(requirements).refuseWrong(LIST);
        return requirements;
    }

    /** @throws RequirementsRefused naming the file, the line and what is wrong there */
    public static Requirements read() {
        return RequirementsFile.read(file(LIST), file(VOCABULARY), new ObjectMapper());
    }

    private static RequirementsFile.Named file(String name) {
        try {
            return new RequirementsFile.Named(name, new ClassPathResource(name).getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
