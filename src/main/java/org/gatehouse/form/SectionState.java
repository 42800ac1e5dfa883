package org.gatehouse.form;

/** How far a section of a form is answered. */
public enum SectionState {
    COMPLETED("Completed"),
    IN_PROGRESS("In progress"),
    NOT_STARTED("Not started");

    private final String label;

    SectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
