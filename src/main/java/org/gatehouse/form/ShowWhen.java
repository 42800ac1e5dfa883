package org.gatehouse.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition so simple that the browser can follow it: the question is asked when another has this one answer. */
record ShowWhen(String key, String value) {

    private static final Pattern NOT_EQUAL = Pattern.compile("(?:(\\w+) = null or )?(\\w+) != \"([^\"]*)\"");
    private static final Pattern NOT = Pattern.compile("not\\((\\w+) = \"([^\"]*)\"\\)");

    static Optional<ShowWhen> of(Question question) {
        String hide = question.hideText();
        if (hide == null) {
            return Optional.empty();
        }
        Matcher different = NOT_EQUAL.matcher(hide);
        if (different.matches()
                && (different.group(1) == null || different.group(1).equals(different.group(2)))) {
            return Optional.of(new ShowWhen(different.group(2), different.group(3)));
        }
        Matcher not = NOT.matcher(hide);
        return not.matches() ? Optional.of(new ShowWhen(not.group(1), not.group(2))) : Optional.empty();
    }
}
