package org.gatehouse.form;

/** Reads a condition written in FEEL; the workflow module implements it with the language the engine ships. */
public interface Conditions {

    /**
     * @param feel the expression without the leading {@code =}
     * @throws IllegalArgumentException if it cannot be read, saying where
     */
    Condition parse(String feel);
}
