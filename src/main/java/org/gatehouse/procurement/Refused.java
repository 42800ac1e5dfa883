package org.gatehouse.procurement;

import java.util.List;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;

/** One wrong answer, named with its question, so that it can be mended where it was given. */
final class Refused {

    private Refused() {}

    static AnswersRefused answer(String question, String message) {
        return new AnswersRefused(List.of(new Problem("/answers/" + question, question, message)));
    }
}
