package org.gatehouse.form;

import java.util.List;

/** Answers to choose from that the council's records give, for example people with a role. */
public interface OptionSource {

    /** The part of {@code valuesKey} before the colon. */
    String key();

    /** @param argument the part after the colon, or empty */
    List<Option> options(String argument);
}
