package org.gatehouse.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatehouse.access.People;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Obstacles;
import org.gatehouse.worklist.Task;
import org.springframework.stereotype.Component;

/** Conditions that are not signed off hold up what the decision said: fulfilment, the award, the contract. */
@Component
class OpenConditions implements Obstacles {

    private final Conditions conditions;
    private final People people;
    private final Words words;

    OpenConditions(Conditions conditions, People people, Words words) {
        this.conditions = conditions;
        this.people = people;
        this.words = words;
    }

    @Override
    public Optional<String> against(Task task) {
        return switch (task.key()) {
            case "fulfil-request" -> holdingUp(task.caseReference(), Blocks.FULFILMENT);
            case "record-contract" -> holdingUp(task.caseReference(), Blocks.GATE_3);
            default -> Optional.empty();
        };
    }

    /** Why nothing can be approved at the gate yet; conditions hold up gates 2 and 3 only. */
    Optional<String> againstApproval(String caseReference, String gate) {
        return Blocks.named(gate).flatMap(blocks -> holdingUp(caseReference, blocks));
    }

    private Optional<String> holdingUp(String caseReference, Blocks what) {
        List<FollowedCondition> open = conditions.openBlocking(caseReference, what);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        open.stream().map(this::sentence).collect(Collectors.joining(" ")) + " " + what.words() + ".");
    }

    private String sentence(FollowedCondition condition) {
        return "Condition of decision " + condition.decisionNumber() + " not signed off: “" + condition.shortText()
                + "” (" + people.name(condition.owner()) + ", due " + words.date(condition.due()) + ").";
    }
}
