package org.gatehouse.check;

import java.util.List;

/**
 * The council's list of requirements as it was when the service started.
 *
 * @param version of the rule set, as its file says
 * @param sha256 of the list and the vocabulary together, so that a finding names exactly what it was judged by
 * @param vocabulary the words that the rules are written with
 * @param back how a sentence begins that goes on from the one before
 */
public record Requirements(
        String version, String sha256, List<Requirement> all, Vocabulary vocabulary, BackReferences back) {

    /** @throws java.util.NoSuchElementException if the list has none of that name */
    public Requirement get(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
