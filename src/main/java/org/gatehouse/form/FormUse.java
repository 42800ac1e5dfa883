package org.gatehouse.form;

/** What a form is for: asking the TDA for something, or doing a task of its process. */
public enum FormUse {
    REQUEST,
    TASK
}
