package org.gatehouse.check;

import java.util.List;
import org.gatehouse.text.ReadText;

/**
 * What a text says about each requirement of the council's list, in its order.
 *
 * @param ruleSetVersion of the list
 * @param ruleSetSha256 of the files that it was judged by
 */
public record WordingReport(
        Mode mode, ReadText text, String ruleSetVersion, String ruleSetSha256, List<Finding> findings) {}
