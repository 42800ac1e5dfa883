package org.gatehouse.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.PlainText;
import org.gatehouse.form.Problem;
import org.gatehouse.request.RequestAccess;
import org.gatehouse.worklist.CaseFacts;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a decision in force is asked to be superseded or revoked; the members then vote on it. */
@Service
class Reconsideration {

    private static final Set<String> UNDER_WAY =
            Set.of("propose-reconsideration", "declare-interest", "vote-on-request", "reconvene-vote");

    private final DecisionStates states;
    private final RequestAccess access;
    private final DecisionNews news;
    private final WorkHistory work;
    private final Register register;

    Reconsideration(
            DecisionStates states, RequestAccess access, DecisionNews news, WorkHistory work, Register register) {
        this.states = states;
        this.access = access;
        this.news = news;
        this.work = work;
        this.register = register;
    }

    boolean mayAsk(Person by, DecisionView decision) {
        return decision.state().equals("IN_FORCE")
                && Decision.Outcome.valueOf(decision.outcome()).isApproval()
                && access.may(by, Action.RECONSIDER, decision.request()).allowed();
    }

    /**
     * @throws NotFound if the person cannot see such a decision
     * @throws WrongState if it is not an approval in force, or is being reconsidered already
     */
    @Transactional
    public void ask(Person by, String number, String typed) {
        Decision decision = states.find(number).orElseThrow(() -> NotFound.of("decision", number));
        access.visible(by, decision.caseReference());
        access.may(by, Action.RECONSIDER, decision.caseReference()).orRefuse();
        String reason = PlainText.reason(typed);
        if (reason.isBlank()) {
            throw new AnswersRefused(
                    List.of(new Problem("/reason", "reason", "Enter why the decision should be looked at again.")));
        }
        boolean inForce = states.inForce(decision.caseReference(), decision.gate())
                .filter(standing -> standing.number().equals(decision.number()))
                .isPresent();
        if (!decision.outcome().isApproval() || !inForce) {
            throw new WrongState("Only an approval in force can be superseded or revoked.");
        }
        if (work.open(decision.caseReference()).stream().anyMatch(Reconsideration::isUnderWay)) {
            throw new WrongState("A change of this decision is being looked at already.");
        }
        news.reconsidered(decision, register.insert(decision, by, reason));
    }

    private static boolean isUnderWay(Task task) {
        return UNDER_WAY.contains(task.key()) && task.followUp();
    }

    /** The table {@code reconsiderations}: who asked for which decision, and why. */
    @Component
    static class Register implements CaseFacts {

        private final JdbcClient jdbc;
        private final Clock clock;

        Register(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        UUID insert(Decision decision, Person by, String reason) {
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                    insert into reconsiderations (id, decision_number, case_ref, asked_by, asked_at, reason)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            id,
                            decision.number(),
                            decision.caseReference(),
                            by.id(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            reason)
                    .update();
            return id;
        }

        @Override
        public List<Fact> of(String caseReference) {
            return jdbc.sql("""
                    select c.decision_number, p.name, c.reason from reconsiderations c join people p on p.id = c.asked_by
                    where c.case_ref = ? order by c.asked_at
                    """)
                    .param(caseReference)
                    .query((row, number) -> new Fact(
                            "Asked to change " + row.getString("decision_number"),
                            row.getString("reason") + " (" + row.getString("name") + ")"))
                    .list();
        }
    }
}
