package org.gatehouse.check;

import java.util.List;

/**
 * What a text says about one requirement.
 *
 * @param evidence every place that speaks of it, in reading order
 * @param why the result in words
 */
public record Finding(Requirement requirement, Judgement result, List<Evidence> evidence, String why) {}
