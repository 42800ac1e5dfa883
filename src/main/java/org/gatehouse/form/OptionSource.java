package org.gatehouse.form;

import java.util.List;

/** Answers to choose from that the council keeps elsewhere, such as its people or service areas. */
public interface OptionSource {

    /** The first part of a question's {@code valuesKey}, such as {@code people}. */
    String key();

    /** @param argument what follows the colon in {@code valuesKey}, such as {@code sponsor}; empty for all */
    List<Option> options(String argument);
}
