package org.gatehouse.wording;

import java.util.List;

/**
 * The council's list of requirements as it was when the service started.
 *
 * @param version of the rule set, as its file says
 * @param sha256 of the file, so that a finding names exactly what it was judged by
 */
record Requirements(String version, String sha256, List<Requirement> all) {}
