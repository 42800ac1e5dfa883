package org.gatehouse.form;

/** One answer that can be chosen. */
public record Option(String value, String label) {}
