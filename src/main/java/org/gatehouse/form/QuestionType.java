package org.gatehouse.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of question a form may ask, named as in a .form file; {@code TEXT} is shown and not answered. */
public enum QuestionType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATETIME,
    RADIO,
    SELECT,
    CHECKBOX,
    CHECKLIST,
    FILEPICKER,
    DYNAMICLIST,
    TEXT;

    static Optional<QuestionType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.code().equals(name)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isChoice() {
        return this == RADIO || this == SELECT;
    }
}
