package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** The requester accepts a refusal or challenges it, once; a challenge goes to somebody who did not decide. */
@Component
class ChallengeHandler implements TaskHandler {

    private static final List<Role> MEMBERS = List.of(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR);

    private final People people;
    private final AccessPolicy policy;
    private final Cases cases;

    ChallengeHandler(People people, AccessPolicy policy, Cases cases) {
        this.people = people;
        this.policy = policy;
        this.cases = cases;
    }

    @Override
    public Set<String> keys() {
        return Set.of("consider-refusal");
    }

    @Override
    public Action action(String key) {
        return Action.EDIT;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return List.of(
                new Outcome("ACCEPT", "Accept that it is not approved", Map.of()),
                new Outcome("CHALLENGE", "Challenge the decision", Map.of()));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        if (completion.outcome().equals("ACCEPT")) {
            return Map.of();
        }
        Reasons.required(completion, "Enter why the decision should be looked at again.");
        return Map.of(
                "challenged",
                true,
                "challengeGroup",
                group(completion.task().caseReference()).code());
    }

    /** A member who did not decide, where there is one. */
    private Role group(String caseReference) {
        Governed governed = cases.find(caseReference).orElseThrow(() -> NotFound.of("request", caseReference));
        boolean memberFree = MEMBERS.stream()
                .flatMap(role -> people.withRole(role).stream())
                .anyMatch(person ->
                        policy.can(person, Action.REVIEW_CHALLENGE, governed).allowed());
        return memberFree ? Role.MEMBER : Role.SIRO;
    }
}
