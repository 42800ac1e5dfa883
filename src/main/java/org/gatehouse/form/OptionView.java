package org.gatehouse.form;

/** One answer that can be chosen, and whether it is. */
public record OptionView(String id, String value, String label, boolean selected) {}
