package org.gatehouse.dpia;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the policy counts in answers to the council's own questions, for tests of the decision table behind it. */
public final class ScreeningFacts {

    private static final DpiaQuestions QUESTIONS = new DpiaQuestions(new ObjectMapper());

    private ScreeningFacts() {}

    /** The inputs of the table, a question not named being answered with no. */
    public static Map<String, Object> of(Map<String, String> answers) {
        return screening(answers).facts();
    }

    static Screening screening(Map<String, String> answers) {
        return DpiaScreeningPolicy.screen(QUESTIONS.all(), complete(answers));
    }

    static Map<String, String> complete(Map<String, String> answers) {
        Map<String, String> complete = new LinkedHashMap<>();
        QUESTIONS.all().forEach(question -> complete.put(question.id(), "no"));
        complete.putAll(answers);
        return complete;
    }

    static DpiaQuestions questions() {
        return QUESTIONS;
    }
}
