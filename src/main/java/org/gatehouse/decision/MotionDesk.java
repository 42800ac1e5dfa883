package org.gatehouse.decision;

import java.util.Map;
import java.util.UUID;
import org.gatehouse.access.People;
import org.gatehouse.access.WrongState;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a motion when the members have voted: a decision exactly as it was proposed, or nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MotionDesk {

    private final Motions motions;
    private final DecisionDesk desk;
    private final DecisionDrafts drafts;
    private final WorkHistory history;
    private final People people;

    MotionDesk(Motions motions, DecisionDesk desk, DecisionDrafts drafts, WorkHistory history, People people) {
        this.motions = motions;
        this.desk = desk;
        this.drafts = drafts;
        this.history = history;
        this.people = people;
    }

    /**
     * Records what the members carried.
     *
     * @return what the process needs to go on
     * @throws WrongState if the gate no longer lets it pass
     */
    public Map<String, Object> carried(String caseReference, String gate, UUID ballot) {
        Motions.Motion motion = open(caseReference, gate);
        WorkHistory.Done proposal = history.done(caseReference).stream()
                .filter(done -> done.task().id().equals(motion.taskId()))
                .findFirst()
                .orElseThrow();
        TaskCompletion completion = new TaskCompletion(
                proposal.task(),
                people.byId(motion.proposedBy()),
                String.valueOf(proposal.task().outcome()),
                proposal.reason(),
                proposal.answers());
        motions.close(caseReference, gate, motion.id(), "CARRIED");
        return desk.record(drafts.of(completion, ballot), drafts.terms(completion))
                .facts();
    }

    public void lost(String caseReference, String gate) {
        motions.close(caseReference, gate, open(caseReference, gate).id(), "LOST");
    }

    private Motions.Motion open(String caseReference, String gate) {
        return motions.open(caseReference, gate)
                .orElseThrow(() -> new WrongState("Nothing is put to the vote on " + caseReference + "."));
    }
}
