package org.gatehouse.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a command answers for other programs, on standard output. */
final class Json {

    private Json() {}

    static void print(Object answer) {
        try {
            System.out.println(new ObjectMapper().writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
