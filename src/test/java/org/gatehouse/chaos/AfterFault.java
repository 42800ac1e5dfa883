package org.gatehouse.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.audit.TrailCheck;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after any fault, whatever it was; read from the database and from what people and mail server were told. */
final class AfterFault {

    private final JdbcClient sql;
    private final Ledger ledger;

    AfterFault(Stage stage) {
        this.sql = stage.sql();
        this.ledger = stage.ledger();
    }

    void everythingHolds() {
        nothingAcknowledgedIsLost();
        nothingRefusedIsApplied();
        everyTaskIsCompletedOnce();
        everyGateHasOneFinalDecision();
        theTrailIsWhole();
        everyMailBelongsToItsAct();
        everyMailIsThereOnce();
        theEngineIsInStep();
        nothingIsStuck();
    }

    private void nothingAcknowledgedIsLost() {
        List<String> kept = strings("select key from idempotent_answers where answer is not null order by created_at");
        assertThat(kept)
                .as("what was acknowledged is there")
                .containsAll(ledger.acknowledged().stream().map(Act::key).toList());
        for (Act act : ledger.acknowledged()) {
            if (act.path().endsWith("/completion")) {
                String task = act.path().split("/")[2];
                assertThat(strings("select state from tasks where id = ?", task))
                        .as("acknowledged task %s", task)
                        .containsExactly("COMPLETED");
            }
        }
    }

    private void nothingRefusedIsApplied() {
        assertThat(strings("select key from idempotent_answers"))
                .as("what was refused left nothing")
                .doesNotContainAnyElementsOf(refusedKeys());
    }

    private List<String> refusedKeys() {
        List<String> keys =
                new ArrayList<>(ledger.refused().stream().map(Act::key).toList());
        keys.add("no key at all");
        return keys;
    }

    private void everyTaskIsCompletedOnce() {
        nothing("tasks whose completion the trail does not have exactly once", """
                select t.id || ' ' || t.key || ' ' || t.state || ' ' || count(e.*) from tasks t
                  left join (select convert_from(entry, 'UTF8')::json as facts from audit.event) e
                    on e.facts ->> 'type' = 'TaskCompleted' and e.facts -> 'subject' ->> 'id' = t.id
                 group by t.id, t.key, t.state
                having count(e.*) <> case when t.state = 'COMPLETED' then 1 else 0 end
                """);
    }

    private void everyGateHasOneFinalDecision() {
        nothing("gates with several final decisions", """
                select case_ref || ' ' || gate from decisions where is_final group by case_ref, gate having count(*) > 1
                """);
        nothing("decisions that the trail does not record exactly once", """
                select d.number || ' ' || count(e.*) from decisions d
                  left join (select convert_from(entry, 'UTF8')::json as facts from audit.event) e
                    on e.facts ->> 'type' = 'DecisionRecorded' and e.facts -> 'subject' ->> 'id' = d.number
                 group by d.number having count(e.*) <> 1
                """);
    }

    private void theTrailIsWhole() {
        assertThat(new TrailCheck(sql).problems()).as("the trail").isEmpty();
    }

    private void everyMailBelongsToItsAct() {
        nothing("mails about what never was", """
                select o.event from outbox o
                 where (o.event like 'TaskOpened/%'
                        and not exists (select 1 from tasks t where o.event = 'TaskOpened/' || t.id))
                    or (o.event like 'DecisionRecorded/%'
                        and not exists (select 1 from decisions d where o.event = 'DecisionRecorded/' || d.number))
                    or (o.event = 'RequestSubmitted' and not exists
                        (select 1 from technology_requests r where r.reference = o.case_ref and r.submitted_at is not null))
                """);
        nothing("tasks that nobody was told of", """
                select id || ' ' || key from tasks t
                 where not exists (select 1 from outbox o where o.event = 'TaskOpened/' || t.id)
                """);
        nothing("decisions that nobody was told of", """
                select number from decisions d
                 where not exists (select 1 from outbox o where o.event = 'DecisionRecorded/' || d.number)
                """);
    }

    private void everyMailIsThereOnce() {
        nothing("mails that are there several times", """
                select case_ref || ' ' || event || ' ' || recipient || ' ' || template from outbox
                 group by case_ref, event, recipient, template having count(*) > 1
                """);
        List<String> arrived = ledger.mails();
        assertThat(strings("select message_id from outbox"))
                .as("mails that arrived stand in the outbox")
                .containsAll(arrived);
        List<String> sent = strings("select message_id from outbox where state = 'SENT'");
        assertThat(ledger.mails()).as("mails that count as sent have arrived").containsAll(sent);
    }

    private void theEngineIsInStep() {
        nothing("open tasks that the engine does not know", """
                select id || ' ' || key from tasks t
                 where state = 'OPEN' and not exists (select 1 from act_ru_task e where e.id_ = t.id)
                """);
        nothing("the engine's tasks that are not open", """
                select id_ || ' ' || task_def_key_ from act_ru_task e
                 where not exists (select 1 from tasks t where t.id = e.id_ and t.state = 'OPEN')
                """);
        nothing("cases under way without a process", """
                select reference from technology_requests r
                 where submitted_at is not null and finished_at is null
                   and not exists (select 1 from act_ru_execution e where e.business_key_ = r.reference)
                """);
    }

    private void nothingIsStuck() {
        nothing("steps that the engine gave up", "select id_ from act_ru_job where retries_ = 0");
        nothing("steps that failed for good", "select id_ from act_ru_incident");
        nothing("mails that were given up", "select id::text from outbox where state = 'DEAD'");
        nothing("writes that never ended", "select key from idempotent_answers where answer is null");
    }

    /** @param query finds what must not be */
    private void nothing(String what, String query) {
        assertThat(strings(query)).as(what).isEmpty();
    }

    private List<String> strings(String query, Object... parameters) {
        return sql.sql(query).params(parameters).query(String.class).list();
    }
}
