package org.gatehouse.decision;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.People;
import org.gatehouse.access.WrongState;
import org.gatehouse.request.RequestAccess;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a motion when the members have voted: a decision exactly as it was proposed, or nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MotionDesk {

    /** The way to end a decision without another in its place. */
    static final String REVOKED = "REVOKED";

    private final Motions motions;
    private final DecisionDesk desk;
    private final DecisionDrafts drafts;
    private final DecisionStates states;
    private final Proposals proposals;

    MotionDesk(Motions motions, DecisionDesk desk, DecisionDrafts drafts, DecisionStates states, Proposals proposals) {
        this.motions = motions;
        this.desk = desk;
        this.drafts = drafts;
        this.states = states;
        this.proposals = proposals;
    }

    /** What was typed in the task that proposed something, as it was completed. */
    @Component
    record Proposals(WorkHistory history, People people, RequestAccess access) {

        /** Whoever had put it to the members may have declared an interest or left since. */
        Optional<String> refusal(Motions.Motion motion, String caseReference) {
            boolean free = people.active(motion.proposedBy())
                    .filter(proposer ->
                            access.may(proposer, Action.DECIDE, caseReference).allowed())
                    .isPresent();
            return free
                    ? Optional.empty()
                    : Optional.of("Whoever proposed it may not decide it any more, so it must be proposed anew.");
        }

        TaskCompletion of(Motions.Motion motion, String caseReference) {
            WorkHistory.Done proposal = history.done(caseReference).stream()
                    .filter(done -> done.task().id().equals(motion.taskId()))
                    .findFirst()
                    .orElseThrow();
            return new TaskCompletion(
                    proposal.task(),
                    people.byId(motion.proposedBy()),
                    String.valueOf(proposal.task().outcome()),
                    proposal.reason(),
                    proposal.answers());
        }
    }

    /**
     * Records what the members carried.
     *
     * @return what the process needs to go on
     * @throws WrongState if the gate no longer lets it pass
     */
    public Map<String, Object> carried(String caseReference, String gate, UUID ballot) {
        Motions.Motion motion = open(caseReference, gate);
        TaskCompletion completion = proposals.of(motion, caseReference);
        motions.close(caseReference, gate, motion.id(), "CARRIED");
        return record(completion, ballot);
    }

    /** Where a decision of the gate is in force, the members voted on what becomes of it. */
    private Map<String, Object> record(TaskCompletion completion, UUID ballot) {
        Optional<Decision> earlier = states.inForce(
                completion.task().caseReference(), completion.task().gate());
        if (completion.outcome().equals(REVOKED)) {
            states.revoke(
                    earlier.orElseThrow(() -> new WrongState("There is no decision to revoke.")),
                    completion.reason(),
                    completion.by().id());
            return Map.of("decided", REVOKED);
        }
        DecisionDraft draft = drafts.of(completion, ballot);
        earlier.ifPresent(decision ->
                states.supersede(decision, completion.reason(), completion.by().id()));
        return desk.record(earlier.map(draft::superseding).orElse(draft), drafts.terms(completion))
                .facts();
    }

    /** Why a motion that has its majority can still not become a decision, in words; empty where it can. */
    public Optional<String> obstacle(String caseReference, String gate, UUID ballot) {
        Motions.Motion motion = open(caseReference, gate);
        TaskCompletion completion = proposals.of(motion, caseReference);
        Optional<String> refused = proposals.refusal(motion, caseReference);
        return refused.isPresent() || completion.outcome().equals(REVOKED)
                ? refused
                : desk.obstacle(drafts.of(completion, ballot), drafts.terms(completion));
    }

    public void lost(String caseReference, String gate) {
        motions.close(caseReference, gate, open(caseReference, gate).id(), "LOST");
    }

    private Motions.Motion open(String caseReference, String gate) {
        return motions.open(caseReference, gate)
                .orElseThrow(() -> new WrongState("Nothing is put to the vote on " + caseReference + "."));
    }
}
