package org.gatehouse.access;

/** A part of the council that asks for technology, for example {@code housing}, Housing. */
public record ServiceArea(String code, String name) {}
