package org.gatehouse.form;

/** One of the answers to choose from. */
public record Option(String value, String label) {}
