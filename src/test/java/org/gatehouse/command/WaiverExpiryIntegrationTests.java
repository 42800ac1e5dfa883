package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gatehouse.worklist.DailyRound;
import org.junit.jupiter.api.Test;

/** A waiver whose last day has passed: the register says so and a new request is begun, once, whoever looks how often. */
class WaiverExpiryIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void beginsANewCaseOnceWhenAWaiverExpires() {
        String title = "Waived rota " + UUID.randomUUID();
        String reference = decided(title);
        String waiver = waiver(reference, TODAY.minusDays(1));
        String still = waiver(reference, TODAY);
        assertThat(state(waiver)).isEqualTo("IN_FORCE");
        round();
        round();

        assertThat(state(waiver)).isEqualTo("EXPIRED");
        assertThat(state(still)).as("its last day is today").isEqualTo("IN_FORCE");
        List<JsonNode> drafts = drafts(title, reference);
        assertThat(drafts).hasSize(1);
        JsonNode draft = drafts.get(0);
        assertThat(draft.path("status").asText()).isEqualTo("DRAFT");
        assertThat(draft.path("kind").asText()).isEqualTo("SYSTEM_OR_LICENCE");
        assertThat(draft.path("linked").path(0).asText()).isEqualTo(reference);
        assertThat(draft.at("/answers/sponsor").asText()).isEqualTo("sponsor");
        assertThat(linked(reference)).as("a draft is its author's affair").isEmpty();

        String next = draft.path("reference").asText();
        assertThat(demo.post("requester", "/requests/" + next + "/withdrawal", null)
                        .status())
                .isEqualTo(200);
        assertThat(linked(reference)).containsExactly(next);
        assertThat(demo.get("auditor", "/audit/events?case=" + reference)
                        .body()
                        .path("items")
                        .findValuesAsText("type"))
                .contains("WaiverExpired");
    }

    @Test
    void neverCountsPastTheEndOfTheContract() {
        String reference = decided("A rota " + UUID.randomUUID());
        String waiver = waiver(reference, TODAY.plusDays(60));
        demo.sql()
                .sql("""
                insert into procurements (case_ref, route, regulated, min_quotes, notices_before, notices_after, why,
                    threshold_day, starts_on, ends_on) values (?, 'ONE_QUOTE', false, 1, '', '', '', current_date, ?, ?)
                """)
                .params(reference, TODAY.minusDays(90), TODAY.minusDays(1))
                .update();
        assertThat(only(waiver, reference).path("expires").asText())
                .isEqualTo(TODAY.minusDays(1).toString());
        round();
        assertThat(state(waiver)).isEqualTo("EXPIRED");
    }

    @Test
    void listsFiltersAndDownloadsForThoseWhoMaySeeTheRequest() {
        String reference = decided("A rota " + UUID.randomUUID());
        String waiver = waiver(reference, TODAY.plusDays(60));
        String ofCase = "/waivers?request=" + reference;
        assertThat(only(waiver, reference).path("owner").asText()).isEqualTo("sponsor");
        assertThat(demo.get("requester2", ofCase).body().path("items")).isEmpty();
        assertThat(demo.get("requester", ofCase + "&state=expired").body().path("items"))
                .isEmpty();
        assertThat(demo.get("requester", ofCase + "&before=" + TODAY.plusDays(59))
                        .body()
                        .path("items"))
                .isEmpty();
        Visitor visitor = Visitor.signedIn(demo, "requester");
        assertThat(visitor.get(ofCase + "&owner=marchetti").body())
                .contains("1 waiver<", waiver, "Meanwhile: Four extracts a year");
        assertThat(visitor.get("/waivers.csv?request=" + reference).body())
                .startsWith("id,request,title,decision,requirement,")
                .contains(waiver + "," + reference);
        assertThat(visitor.get("/requests/" + reference).body()).contains("Waiver " + waiver, "in force");
        String decision = only(waiver, reference).path("decision").asText();
        assertThat(visitor.get("/decisions/" + decision).body()).contains("Waivers</h2>", waiver, "Risk: A toll");
    }

    private String decided(String title) {
        ObjectNode answers = demo.example("requester");
        answers.put("title", title);
        String reference = demo.submitted("requester", answers);
        demo.forwardTo("fulfil-request", reference, "ict");
        return reference;
    }

    /** Put on the record as a vote would. */
    private String waiver(String reference, LocalDate until) {
        UUID ballot = UUID.randomUUID();
        int round = demo.sql()
                        .sql("select count(*) from ballots where case_ref = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                + 1;
        demo.sql().sql("""
                insert into ballots (id, case_ref, gate, purpose, round, quorum, opened_at, closes_on)
                values (?, ?, 'DECISION', 'DECISION', ?, 3, now(), current_date)
                """).params(ballot, reference, round).update();
        String decision = "TDA-1999-" + Math.abs(ballot.getMostSignificantBits() % 1_000_000_000);
        demo.sql().sql("""
                insert into decisions (number, case_ref, gate, outcome, is_final, reason, decided_by, ballot_id, decided_at, scope,
                    evidence, version)
                select ?, ?, 'DECISION', 'APPROVED', false, 'r', id, ?, now(), 's', '{}', 0 from people where username = 'member3'
                """).params(decision, reference, ballot).update();
        String id = "WV-" + ballot;
        demo.sql()
                .sql("""
                insert into waivers (id, case_ref, decision_number, requirement, statement, reason, risk, control, owner_id,
                    granted_on, expires_on)
                select ?, ?, ?, 'API-08', 'A sandbox.', 'None has it', 'A toll', 'Four extracts a year', id, ?, ?
                from people where username = 'sponsor'
                """)
                .params(id, reference, decision, TODAY.minusDays(30), until)
                .update();
        return id;
    }

    private void round() {
        demo.beans(DailyRound.class).forEach(feature -> feature.round(TODAY));
    }

    private String state(String waiver) {
        return demo.sql()
                .sql("select state from waivers where id = ?")
                .param(waiver)
                .query(String.class)
                .single();
    }

    private JsonNode only(String waiver, String reference) {
        for (JsonNode line :
                demo.get("requester", "/waivers?request=" + reference).body().path("items")) {
            if (line.path("id").asText().equals(waiver)) {
                return line;
            }
        }
        throw new AssertionError(waiver + " is not in the register");
    }

    private List<JsonNode> drafts(String title, String besides) {
        return demo
                .sql()
                .sql("select reference from technology_requests where title = ? and reference <> ?")
                .params(title, besides)
                .query(String.class)
                .list()
                .stream()
                .map(reference ->
                        demo.get("requester", "/requests/" + reference).body())
                .toList();
    }

    private List<String> linked(String reference) {
        List<String> linked = new java.util.ArrayList<>();
        demo.get("requester", "/requests/" + reference).body().path("linked").forEach(one -> linked.add(one.asText()));
        return linked;
    }
}
