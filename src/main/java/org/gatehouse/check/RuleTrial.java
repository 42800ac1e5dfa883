package org.gatehouse.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries the rules on the sentences that the council keeps with them, and on each model clause, before anybody relies on
 * them.
 */
final class RuleTrial {

    private final Requirements requirements;

    RuleTrial(Requirements requirements) {
        this.requirements = requirements;
    }

    /**
     * A sentence that the rules judge otherwise than the council says.
     *
     * @param line of the council's list
     */
    record Wrong(Requirement requirement, int line, String text, Judgement expected, Judgement found, String why) {

        String inWords() {
            return "“" + text + "” is judged " + found + " and should be " + expected
                    + (why.isEmpty() ? "" : " (" + why + ")");
        }
    }

    /** A sentence of a requirement's. */
    private record Try(Requirement requirement, Requirement.TestSentence test) {}

    /** Every sentence that the rules get wrong, in the order of the list. */
    List<Wrong> wrong() {
        List<Try> tries = requirements.all().stream()
                .flatMap(requirement -> sentences(requirement).map(test -> new Try(requirement, test)))
                .toList();
        List<Finding> found = new WordingCheck(requirements)
                .judge(tries.stream()
                        .map(each -> new WordingCheck.Question(
                                each.test().text(),
                                each.test().mode(),
                                each.requirement().id()))
                        .toList());
        return IntStream.range(0, tries.size())
                .filter(at -> found.get(at).result() != tries.get(at).test().result())
                .mapToObj(at -> wrong(tries.get(at), found.get(at)))
                .toList();
    }

    private static Wrong wrong(Try tried, Finding found) {
        return new Wrong(
                tried.requirement(),
                tried.test().line(),
                tried.test().text(),
                tried.test().result(),
                found.result(),
                found.why());
    }

    private static Stream<Requirement.TestSentence> sentences(Requirement requirement) {
        Requirement.TestSentence clause =
                new Requirement.TestSentence(Mode.TENDER, Judgement.MET, requirement.modelClause(), requirement.line());
        return Stream.concat(Stream.of(clause), requirement.tests().stream());
    }

    /** @throws RequirementsRefused naming the line and the sentence, if the rules get one wrong */
    void refuseWrong(String file) {
        wrong().stream().findFirst().ifPresent(first -> {
            throw new RequirementsRefused(
                    file, first.line(), first.requirement().id(), first.inWords());
        });
    }
}
