package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.gatehouse.access.NewPerson;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.decision.Blocks;
import org.gatehouse.decision.Conditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** The follow-up of conditions over HTTP, by every path of its process, and what waits for them meanwhile. */
class ConditionIntegrationTests {

    private static final int MOST_STEPS = 60;
    private static final String MEET = "meet-condition";
    private static final String SIGN_OFF = "sign-off-condition";
    private static final String DUE = LocalDate.now().plusDays(40).toString();

    private final RunningDemonstration demo = RunningDemonstration.get();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void letsOwnerMeetAndSomebodyElseSignOff() {
        String reference = decided(condition("requester2", "FULFILMENT"));
        JsonNode mine = demo.openTask("requester2", reference, MEET);
        assertThat(mine.path("mayComplete").asBoolean())
                .as("the owner, of another service area")
                .isTrue();
        assertThat(mine.path("due").asText()).isEqualTo(DUE);
        assertThat(mine.path("why").asText()).contains("TDA-");
        assertThat(demo.get("requester2", "/requests/" + reference).status()).isEqualTo(200);

        done("requester2", reference, MEET, "DONE", "");
        JsonNode signOff = demo.openTask("member1", reference, SIGN_OFF);
        assertThat(demo.complete("member1", signOff, "SEND_BACK", "", example(signOff))
                        .status())
                .as("a reason is asked for")
                .isEqualTo(422);
        done("member1", reference, SIGN_OFF, "SEND_BACK", "The page is missing.");
        assertThat(states(reference)).containsExactly("OPEN");
        done("requester2", reference, MEET, "DONE", "");
        assertThat(states(reference)).containsExactly("MET");
        done("member1", reference, SIGN_OFF, "ACCEPT", "");

        assertThat(states(reference)).containsExactly("SIGNED_OFF");
        assertThat(running(reference)).isZero();
        assertThat(demo.get("requester", "/requests/" + reference + "/timeline")
                        .body()
                        .findValuesAsText("type"))
                .containsSubsequence("ConditionMet", "ConditionSentBack", "ConditionMet", "ConditionSignedOff");
    }

    @Test
    void fulfilsNothingBeforeConditionIsSignedOff() {
        String reference = decided(condition("requester2", "FULFILMENT"));
        JsonNode fulfil = demo.openTask("ict", reference, "fulfil-request");
        assertThat(fulfil.path("mayComplete").asBoolean()).isFalse();
        assertThat(fulfil.path("refusal").asText()).contains("Lock the cabinet", "Tom Whitfield", "Fulfilment waits");
        Answer refused = demo.complete("ict", fulfil, "DONE", "", example(fulfil));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText()).contains("Lock the cabinet");
        assertThat(Visitor.signedIn(demo, "ict")
                        .get("/tasks/" + fulfil.path("id").asText())
                        .body())
                .contains("Lock the cabinet")
                .doesNotContain("name=\"outcome\"");

        done("requester2", reference, MEET, "DONE", "");
        assertThat(demo.openTask("ict", reference, "fulfil-request")
                        .path("mayComplete")
                        .asBoolean())
                .as("evidence alone opens nothing")
                .isFalse();
        done("member2", reference, SIGN_OFF, "ACCEPT", "");
        done("ict", reference, "fulfil-request", "DONE", "");
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void isFollowedUpAfterTheRequestIsClosed() {
        String reference = decided(condition("sponsor", "NOTHING"));
        done("ict", reference, "fulfil-request", "DONE", "");
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("finished")
                        .asBoolean())
                .isTrue();
        done("sponsor", reference, MEET, "DONE", "");
        done("member2", reference, SIGN_OFF, "ACCEPT", "");
        assertThat(states(reference)).containsExactly("SIGNED_OFF");
    }

    @Test
    void letsNobodySignOffTheirOwnUnderAnyAccount() {
        String reference = decided(condition("member2", "NOTHING"));
        JsonNode meet = demo.openTask("member2", reference, MEET);
        assertThat(demo.complete("sponsor", demo.openTask("sponsor", reference, MEET), "DONE", "", example(meet))
                        .status())
                .as("not the owner")
                .isNotEqualTo(200);
        assertThat(demo.post(
                                "coordinator",
                                "/tasks/" + meet.path("id").asText() + "/reassignment",
                                Map.of("to", "sponsor", "reason", "On leave"))
                        .status())
                .isEqualTo(403);
        done("member2", reference, MEET, "DONE", "");
        String twin = secondAccount("member2");
        for (String who : List.of("member2", twin)) {
            JsonNode signOff = demo.openTask(who, reference, SIGN_OFF);
            assertThat(signOff.path("mayComplete").asBoolean()).as(who).isFalse();
            Answer refused = demo.complete(who, signOff, "ACCEPT", "", example(signOff));
            assertThat(refused.status()).as(who).isEqualTo(403);
            assertThat(refused.body().path("detail").asText()).contains("You own this condition");
        }
        done("member3", reference, SIGN_OFF, "ACCEPT", "");
    }

    @Test
    void refusesEvidenceThatRewritesTheCondition() {
        String reference = decided(condition("sponsor", "NOTHING"));
        JsonNode meet = demo.openTask("sponsor", reference, MEET);
        ObjectNode answers = example(meet).deepCopy();
        answers.put("condition", "Do nothing.");
        assertThat(demo.complete("sponsor", meet, "DONE", "", answers).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "MET"})
    void endsWithTheDecisionThatSetIt(String state) {
        String reference = decided(condition("sponsor", "FULFILMENT"));
        if (state.equals("MET")) {
            done("sponsor", reference, MEET, "DONE", "");
        }
        assertThat(running(reference)).isEqualTo(1);
        String number = demo.get("auditor", "/decisions?request=" + reference)
                .body()
                .at("/items/0/number")
                .asText();
        new TransactionTemplate(demo.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> demo.bean(Conditions.class).cancelOf(number, "Superseded."));
        assertThat(states(reference)).containsExactly("CANCELLED");
        assertThat(running(reference)).isZero();
        assertThat(demo.openTask("coordinator", reference, MEET).isMissingNode())
                .isTrue();
        assertThat(demo.openTask("coordinator", reference, SIGN_OFF).isMissingNode())
                .isTrue();
        done("ict", reference, "fulfil-request", "DONE", "");
    }

    @Test
    void awardsNothingBeforeConditionOfGateOneIsSignedOff() {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        demo.forwardTo("go-to-market", reference, "procurement");
        assertThat(demo.get("auditor", "/conditions?request=" + reference)
                        .body()
                        .at("/items/0/blocks")
                        .asText())
                .as("a clause that is not met holds up the award, unless something else is chosen")
                .isEqualTo("GATE_2");
        JsonNode decide = mainPathTo(reference, "propose-decision", "GATE_2", "chair");
        Answer refused = demo.complete(
                "chair",
                decide,
                "APPROVED_WITH_CONDITIONS",
                "Good value.",
                RunningDemonstration.example(decide, "APPROVED_WITH_CONDITIONS"));
        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.body().path("detail").asText()).contains("Gate 2 (award) waits for it");

        done("sponsor", reference, MEET, "DONE", "");
        done("member1", reference, SIGN_OFF, "ACCEPT", "");
        decide = demo.openTask("chair", reference, "propose-decision");
        assertThat(decide.at("/outcomes/0/id").asText()).startsWith("APPROVED");
        assertThat(demo.complete("chair", decide, decide.at("/outcomes/0/id").asText(), "Good.", example(decide))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void recordsNoContractBeforeConditionOfGateTwoIsSignedOff() {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        demo.forwardTo("propose-award", reference, "procurement");
        JsonNode decide = mainPathTo(reference, "propose-decision", "GATE_2", "chair");
        ObjectNode answers =
                RunningDemonstration.example(decide, "APPROVED_WITH_CONDITIONS").deepCopy();
        answers.set(
                "conditions", json.valueToTree(List.of(condition("sponsor", "GATE_3"), condition("ict", "RENEWAL"))));
        assertThat(demo.complete("chair", decide, "APPROVED_WITH_CONDITIONS", "Fine if.", answers)
                        .status())
                .isEqualTo(200);
        JsonNode record = taskAfterTheVote(reference);
        assertThat(record.path("refusal").asText()).contains("The contract waits for it");
        assertThat(demo.complete("procurement", record, "DONE", "", example(record))
                        .status())
                .isEqualTo(409);
        done("sponsor", reference, MEET, "DONE", "");
        done("member1", reference, SIGN_OFF, "ACCEPT", "");
        done("procurement", reference, "record-contract", "DONE", "");
        Conditions conditions = demo.bean(Conditions.class);
        assertThat(conditions.openBlocking("CT-" + reference, Blocks.RENEWAL)).hasSize(1);
        assertThat(conditions.openBlocking(reference, Blocks.RENEWAL)).hasSize(1);
        assertThat(conditions.openBlocking(reference, Blocks.GATE_3)).isEmpty();
    }

    @Test
    void isMetAndSignedOffOnThePages() {
        String reference = decided(condition("sponsor", "NOTHING"));
        String meet =
                "/tasks/" + demo.openTask("sponsor", reference, MEET).path("id").asText();
        Visitor owner = Visitor.signedIn(demo, "sponsor");
        String page = owner.get(meet).body();
        assertThat(page).contains("Lock the cabinet.", "How is the condition met?");
        owner.postParts(
                meet + "/completion",
                Map.of(
                        "_csrf", Visitor.token(page),
                        "condition", hidden(page, "condition"),
                        "evidence", "Locked on Monday, see the photograph.",
                        "outcome", "DONE",
                        "complete", "yes"));
        String signOff = "/tasks/"
                + demo.openTask("member2", reference, SIGN_OFF).path("id").asText();
        Visitor member = Visitor.signedIn(demo, "member2");
        page = member.get(signOff).body();
        assertThat(page).contains("Lock the cabinet.", "Locked on Monday, see the photograph.");
        member.postParts(
                signOff + "/completion",
                Map.of(
                        "_csrf",
                        Visitor.token(page),
                        "condition",
                        hidden(page, "condition"),
                        "evidence",
                        hidden(page, "evidence"),
                        "checked",
                        "I saw the photograph and the lock.",
                        "outcome",
                        "ACCEPT",
                        "complete",
                        "yes"));
        assertThat(states(reference)).containsExactly("SIGNED_OFF");
    }

    @ParameterizedTest
    @CsvSource({"sponsor, GATE_2", "auditor, NOTHING"})
    void refusesConditionsThatNobodyCouldKeep(String owner, String blocks) {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode decide = demo.forwardTo("decide-request", reference, "member1");
        ObjectNode answers =
                RunningDemonstration.example(decide, "APPROVED_WITH_CONDITIONS").deepCopy();
        answers.set("conditions", json.valueToTree(List.of(condition(owner, blocks))));
        assertThat(demo.complete("member1", decide, "APPROVED_WITH_CONDITIONS", "Fine.", answers)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void keepsWhatWasDecidedFromTheApplicationItself() {
        String reference = decided(condition("member2", "FULFILMENT"));
        for (String column : List.of("text = 'x'", "due = current_date", "blocks = 'NOTHING'", "owner_id = owner_id")) {
            assertThatThrownBy(() -> update(reference, column)).as(column).isInstanceOf(BadSqlGrammarException.class);
        }
        assertThatThrownBy(() -> demo.sql()
                        .sql("delete from conditions where case_ref = ?")
                        .param(reference)
                        .update())
                .isInstanceOf(BadSqlGrammarException.class);
        done("member2", reference, MEET, "DONE", "");
        String twin = secondAccount("member2");
        for (String who : List.of("member2", twin)) {
            assertThatThrownBy(() -> update(reference, signedOffBy(who)))
                    .as(who)
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("the owner never signs off");
        }
        assertThat(update(reference, signedOffBy("member1"))).isEqualTo(1);
        assertThatThrownBy(() -> update(reference, "state = 'OPEN', signed_off_by = null, signed_off_at = null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void skipsNoSignOffInTheDatabase() {
        String reference = decided(condition("member2", "FULFILMENT"));
        assertThatThrownBy(() -> update(
                        reference,
                        "evidence = 'x', evidenced_at = now(), evidenced_by = owner_id, " + signedOffBy("member1")))
                .hasMessageContaining("cannot go from OPEN to SIGNED_OFF");
        assertThatThrownBy(() -> update(
                        reference,
                        "state = 'MET', evidence = 'x', evidenced_at = now(), evidenced_by ="
                                + " (select id from people where username = 'member1')"))
                .hasMessageContaining("only the owner gives the evidence");
    }

    @Test
    void listsFiltersAndDownloadsForThoseWhoMaySeeTheRequest() {
        String reference = decided(condition("member2", "FULFILMENT"), condition("sponsor", "NOTHING"));
        String ofCase = "/conditions?request=" + reference;
        assertThat(demo.get("requester", ofCase).body().path("items")).hasSize(2);
        assertThat(demo.get("requester", ofCase + "&owner=helen").body().path("items"))
                .hasSize(1);
        assertThat(demo.get("requester", ofCase + "&state=signed_off").body().path("items"))
                .isEmpty();
        assertThat(demo.get(
                                "requester",
                                ofCase + "&before=" + LocalDate.parse(DUE).minusDays(1))
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(demo.get("requester", ofCase + "&before=" + DUE).body().path("items"))
                .hasSize(2);
        assertThat(demo.get("requester2", ofCase).body().path("items"))
                .as("another service area")
                .isEmpty();
        JsonNode first = demo.get("requester", ofCase + "&limit=1").body();
        JsonNode second = demo.get(
                        "requester",
                        ofCase + "&limit=1&cursor=" + first.path("next").asText())
                .body();
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.at("/items/0/id").asText())
                .isNotEmpty()
                .isNotEqualTo(first.at("/items/0/id").asText());
        for (String wrong : List.of("state=lost", "before=soon", "cursor=rubbish", "limit=101")) {
            assertThat(demo.get("requester", "/conditions?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
            assertThat(demo.get("requester", "/waivers?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        Visitor visitor = Visitor.signedIn(demo, "requester");
        assertThat(visitor.get(ofCase).body())
                .contains("<h1 class=\"govuk-heading-l\">Conditions</h1>", "2 conditions", "Lock the cabinet")
                .contains("Fulfilment waits for it");
        assertThat(visitor.get("/conditions.csv?request=" + reference).body().split("\r\n"))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("id,request,title,decision,gate,text,owner"));
        assertThat(visitor.get("/conditions?state=lost").body()).contains("Error: Conditions", "href=\"#state\"");
        assertThat(visitor.get("/requests/" + reference).body())
                .contains("Condition of TDA-", "Owen Prydderch, due", ": open. Fulfilment waits for it.");
    }

    /** What the page only shows and the browser sends back. */
    private static String hidden(String page, String name) {
        Matcher field = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    private int update(String reference, String set) {
        return demo.sql()
                .sql("update conditions set " + set + " where case_ref = ?")
                .param(reference)
                .update();
    }

    private static String signedOffBy(String who) {
        return "state = 'SIGNED_OFF', signed_off_at = now(), signed_off_by = (select id from people where username = '"
                + who + "')";
    }

    /** Another account of the same human being, who is a member under it. */
    private String secondAccount(String who) {
        People people = demo.bean(People.class);
        String username = "twin-" + UUID.randomUUID().toString().substring(0, 8);
        people.add(new NewPerson(
                username,
                people.find(who).orElseThrow().staffNumber(),
                "Twin",
                username + "@fenbridge.example",
                "gatehouse-demo",
                Set.of(Role.REQUESTER, Role.MEMBER),
                Set.of("digital")));
        return username;
    }

    private static Map<String, String> condition(String owner, String blocks) {
        return Map.of("text", "Lock the cabinet.", "owner", owner, "due", DUE, "blocks", blocks);
    }

    /** A request that member1 approved with these conditions. */
    @SafeVarargs
    private String decided(Map<String, String>... conditions) {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode decide = demo.forwardTo("decide-request", reference, "member1");
        ObjectNode answers =
                RunningDemonstration.example(decide, "APPROVED_WITH_CONDITIONS").deepCopy();
        answers.set("conditions", json.valueToTree(conditions));
        Answer done = demo.complete("member1", decide, "APPROVED_WITH_CONDITIONS", "Fine if.", answers);
        assertThat(done.status()).as("%s", done).isEqualTo(200);
        return reference;
    }

    /** Takes the case itself forward to the task at the gate, leaving its conditions as they are. */
    private JsonNode mainPathTo(String reference, String key, String gate, String who) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            JsonNode task = demo.openTask(who, reference, key);
            if (!task.isMissingNode() && gate.equals(gateOf(task))) {
                return task;
            }
            step(reference);
        }
        throw new AssertionError(reference + " never reached " + key);
    }

    private JsonNode taskAfterTheVote(String reference) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            JsonNode record = demo.openTask("procurement", reference, "record-contract");
            if (!record.isMissingNode()) {
                return record;
            }
            step(reference);
        }
        throw new AssertionError(reference + " has no contract to record");
    }

    private void step(String reference) {
        for (String who : RunningDemonstration.PEOPLE) {
            for (JsonNode task : demo.openTasks(who, reference)) {
                boolean followUp =
                        Set.of(MEET, SIGN_OFF).contains(task.path("key").asText());
                if (!followUp && task.path("mayComplete").asBoolean()) {
                    String way = task.at("/outcomes/0/id").asText();
                    assertThat(demo.complete(who, task, way, "It is needed.", example(task))
                                    .status())
                            .isEqualTo(200);
                    return;
                }
            }
        }
        throw new AssertionError("Nobody may take " + reference + " forward");
    }

    private String gateOf(JsonNode task) {
        return demo.sql()
                .sql("select gate from tasks where id = ?")
                .param(task.path("id").asText())
                .query(String.class)
                .single();
    }

    private void done(String who, String reference, String key, String outcome, String reason) {
        JsonNode task = demo.openTask(who, reference, key);
        Answer done = demo.complete(who, task, outcome, reason, example(task));
        assertThat(done.status()).as("%s by %s: %s", key, who, done).isEqualTo(200);
    }

    private static JsonNode example(JsonNode task) {
        return task.at("/outcomes/0/example");
    }

    private List<String> states(String reference) {
        return demo.get("auditor", "/conditions?request=" + reference).body().findValuesAsText("state");
    }

    /** Follow-ups that are under way. */
    private long running(String reference) {
        return demo.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("follow-up-condition")
                .processInstanceBusinessKey(reference)
                .count();
    }
}
