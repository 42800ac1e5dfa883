package org.gatehouse.form;

/** How problems are worded, in the style of GOV.UK, from the label of the question. */
final class Wording {

    private Wording() {}

    static String quoted(Question question) {
        return "“" + question.label() + "”";
    }

    static String about(Question question) {
        return "Your answer to " + quoted(question);
    }

    static String missing(Question question) {
        return switch (question.type()) {
            case RADIO, SELECT -> "Choose an answer to " + quoted(question);
            case CHECKLIST -> "Choose at least one answer to " + quoted(question);
            case CHECKBOX -> "Tick " + quoted(question) + " to go on";
            case DATETIME -> "Enter a date for " + quoted(question);
            case FILEPICKER -> "Add a document for " + quoted(question);
            case DYNAMICLIST -> "Add at least one entry under " + quoted(question);
            default -> "Enter an answer to " + quoted(question);
        };
    }

    static String notMoney(Question question) {
        return about(question) + " must be an amount of money, like 1,234.50";
    }

    static String notNumber(Question question) {
        return about(question) + " must be a number, like 24";
    }
}
