package org.gatehouse.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries the rules on the sentences that the council keeps with them, and on each model clause, before anybody relies on
 * them.
 */
final class RuleTrial {

    private final Requirements requirements;
    private final WordingCheck check;

    RuleTrial(Requirements requirements) {
        this.requirements = requirements;
        this.check = new WordingCheck(requirements);
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

    /** Every sentence that the rules get wrong, in the order of the list. */
    List<Wrong> wrong() {
        return requirements.all().stream()
                .flatMap(requirement -> sentences(requirement).flatMap(test -> wrong(requirement, test).stream()))
                .toList();
    }

    private Optional<Wrong> wrong(Requirement requirement, Requirement.TestSentence test) {
        Finding found = check.judge(test.text(), test.mode(), requirement.id());
        return found.result() == test.result()
                ? Optional.empty()
                : Optional.of(
                        new Wrong(requirement, test.line(), test.text(), test.result(), found.result(), found.why()));
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
