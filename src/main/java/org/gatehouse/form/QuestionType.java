package org.gatehouse.form;

/** The kinds of question that Gatehouse can ask; any other component refuses the form. */
public enum QuestionType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    MONEY,
    DATE,
    RADIO,
    SELECT,
    CHECKBOX,
    CHECKLIST,
    FILEPICKER,
    DYNAMICLIST
}
