package org.gatehouse.form;

/** Whether a form starts a request or belongs to a task. */
public enum FormUse {
    REQUEST,
    TASK
}
