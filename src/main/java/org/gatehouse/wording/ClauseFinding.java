package org.gatehouse.wording;

import java.util.Locale;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one requirement.
 *
 * @param comment why, where the reviewer judged otherwise than the check
 * @param checked what the wording check had said; nothing before there was one
 */
record ClauseFinding(
        String requirement,
        Level level,
        Judgement result,
        String quote,
        String comment,
        @Nullable Judgement checked) {

    /** Where the reviewer judged otherwise than the check. */
    String overruledInWords() {
        return overruledInWords(String.valueOf(checked), result.name());
    }

    static String overruledInWords(String checked, String result) {
        return "The check said " + words(checked) + ", the reviewer " + words(result) + ".";
    }

    private static String words(String result) {
        return Judgement.valueOf(result).words().toLowerCase(Locale.ROOT);
    }

    boolean isUnmetMandatory() {
        return level.isMandatory() && result != Judgement.MET;
    }
}
