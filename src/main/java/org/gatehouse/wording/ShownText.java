package org.gatehouse.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;

/** The text that a reviewer has before them, without characters that nobody can see. */
final class ShownText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private ShownText() {}

    static String of(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
    }

    /** @throws org.gatehouse.form.AnswersRefused if the answers were given to another text than today's */
    static void refuseOther(Answers answers, String key, String text) {
        if (answers.isGiven(key) && !answers.text(key).equals(of(text))) {
            ClauseRow.refuse(List.of(new Problem(
                    "/answers/" + key, "clauses", "The text has changed since you opened the page. Judge it again.")));
        }
    }
}
