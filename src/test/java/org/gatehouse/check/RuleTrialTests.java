package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.gatehouse.text.TextReader;
import org.junit.jupiter.api.Test;

/** The council's rules on their own sentences, on the model clauses and on the labelled sentences. */
class RuleTrialTests {

    private final Requirements requirements = RealRules.REQUIREMENTS;
    private final WordingCheck check = new WordingCheck(requirements);

    @Test
    void judgesItsOwnSentencesAndModelClausesAsTheListSays() {
        assertThat(new RuleTrial(requirements).wrong())
                .extracting(RuleTrial.Wrong::requirement, RuleTrial.Wrong::inWords)
                .isEmpty();
    }

    @Test
    void keepsAtLeastThreeSentencesForEachRequirement() {
        assertThat(requirements.all())
                .allSatisfy(requirement -> assertThat(requirement.tests())
                        .extracting(Requirement.TestSentence::result)
                        .contains(Judgement.MET, Judgement.CONTRADICTED, Judgement.MISSING));
    }

    @Test
    void refusesRulesThatTheirOwnSentencesProveWrong() {
        Requirement first = requirements.all().get(0);
        Requirement wrong = new Requirement(
                first.id(),
                first.category(),
                first.level(),
                first.statement(),
                first.why(),
                first.appliesWhen(),
                first.tags(),
                first.modelClause(),
                first.sources(),
                first.notWaivable(),
                first.rules(),
                List.of(new Requirement.TestSentence(Mode.TENDER, Judgement.MET, "Parking is free.", 77)),
                first.line());
        Requirements list = new Requirements("x", "x", List.of(wrong), requirements.vocabulary(), requirements.back());

        assertThatThrownBy(() -> new RuleTrial(list).refuseWrong("list.json"))
                .isInstanceOf(RequirementsRefused.class)
                .hasMessage("list.json, line 77, DA-01: “Parking is free.” is judged MISSING and should be MET");
    }

    @Test
    void findsEveryRequirementMetInATextOfAllModelClauses() {
        String all = requirements.all().stream()
                .map(requirement -> requirement.id() + ". " + requirement.modelClause())
                .collect(Collectors.joining("\n\n"));

        assertThat(check.check(new TextReader().pasted(all), Mode.TENDER).findings())
                .filteredOn(finding -> finding.result() != Judgement.MET)
                .extracting(finding -> finding.requirement().id() + " " + finding.result() + " " + finding.why())
                .isEmpty();
    }

    @Test
    void harmsNoOtherRequirementWithAModelClause() {
        assertThat(requirements.all())
                .allSatisfy(requirement -> assertThat(
                                check.check(new TextReader().pasted(requirement.modelClause()), Mode.TENDER)
                                        .findings())
                        .filteredOn(finding -> finding.result() == Judgement.CONTRADICTED)
                        .extracting(finding -> finding.requirement().id() + " " + finding.why())
                        .isEmpty());
    }
}
