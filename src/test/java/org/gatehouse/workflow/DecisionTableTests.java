package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decision tables in {@code processes/} answer, and that each says why. */
class DecisionTableTests {

    private static final Path PROCESSES = Path.of("processes");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsTheRulesOfTheHouse(Path file) {
        Decision decision = Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        DecisionTable table = (DecisionTable) decision.getExpression();

        assertThat(decision.getId() + ".dmn").isEqualTo(file.getFileName().toString());
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(table.getHitPolicy())
                .isEqualTo(decision.getId().equals("select-reviews") ? HitPolicy.COLLECT : HitPolicy.FIRST);
        assertThat(table.getInputs())
                .allMatch(input -> input.getInputExpression().getTypeRef() != null);
        assertThat(table.getOutputs())
                .allMatch(output -> List.of("string", "boolean", "integer").contains(output.getTypeRef()));
        assertThat(table.getOutputs().stream().map(Output::getName)).contains("why");
    }

    /** Each table answers when nothing is known, and answers carefully. */
    @ParameterizedTest
    @MethodSource("tables")
    void answersWhenNothingIsKnown(Path file) {
        String table = file.getFileName().toString().replace(".dmn", "");

        assertThat(all(table, Map.of()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.<String>getEntry("why")).endsWith("."));
    }

    @ParameterizedTest(
            name = "{0} pence, personal {1}, special {2}, ai {3}, devices {4}, integration {5}, list {6}: {7}")
    @CsvSource({
        "      0, false, false, false, false, false, true,  SELF_CERTIFY",
        " 499999, false, false, false, false, false, true,  SELF_CERTIFY",
        " 500000, false, false, false, false, false, true,  LIGHT",
        " 499999, true,  false, false, false, false, true,  LIGHT",
        " 499999, ,      false, false, false, false, true,  LIGHT",
        " 499999, false, false, false, false, true,  true,  LIGHT",
        " 499999, false, false, false, false, false, false, LIGHT",
        " 499999, false, false, false, false, false, ,      LIGHT",
        "2880000, true,  false, false, false, true,  false, LIGHT",
        "2999999, true,  false, false, false, true,  true,  LIGHT",
        "3000000, false, false, false, false, false, true,  FULL",
        "  10000, true,  true,  false, false, false, true,  FULL",
        "  10000, true,  ,      false, false, false, true,  FULL",
        "  10000, false, false, true,  false, false, true,  FULL",
        "  10000, false, false, false, true,  false, true,  FULL",
        "     -1, false, false, false, false, false, true,  FULL",
        "       , false, false, false, false, false, true,  FULL",
    })
    void assessesTheLane(
            Long pence,
            Boolean personalData,
            Boolean specialCategory,
            Boolean ai,
            Boolean connectedDevices,
            Boolean newIntegration,
            Boolean approvedList,
            String lane) {
        Map<String, Object> request = request(pence);
        request.put("personalData", personalData);
        request.put("specialCategory", specialCategory);
        request.put("ai", ai);
        request.put("connectedDevices", connectedDevices);
        request.put("newIntegration", newIntegration);
        request.put("approvedList", approvedList);

        assertThat(evaluate("assess-lane", request).<String>getEntry("lane")).isEqualTo(lane);
    }

    @Test
    void takesUrgentRequestsOutOfTurnWhateverTheyCost() {
        Map<String, Object> request = request(-1L);
        request.put("urgent", true);

        assertThat(evaluate("assess-lane", request).<String>getEntry("lane")).isEqualTo("URGENT");
    }

    @ParameterizedTest
    @CsvSource({"PILOT", "AI_TOOL", "CONNECTED_DEVICES"})
    void takesWhatIsNotStandardToTheFullLane(String requestType) {
        Map<String, Object> request = request(100_00L);
        request.put("requestType", requestType);

        assertThat(evaluate("assess-lane", request).<String>getEntry("lane")).isEqualTo("FULL");
    }

    @Test
    void neverSelfCertifiesAProcurement() {
        Map<String, Object> request = request(100_00L);
        request.put("kind", "PROCUREMENT");

        assertThat(evaluate("assess-lane", request).<String>getEntry("lane")).isEqualTo("LIGHT");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, false, false, MEMBER, member",
        "LIGHT, false, true, MEMBERS, chair",
        "LIGHT, true, false, MEMBERS, chair",
        "FULL, false, false, MEMBERS, chair",
        "URGENT, false, true, CHAIR_AND_MEMBER, chair",
        "URGENT, true, false, MEMBERS, chair",
        ", false, false, MEMBERS, chair"
    })
    void selectsWhoDecides(String lane, boolean challenged, boolean unmet, String approver, String group) {
        Map<String, Object> facts = values("lane", lane);
        facts.put("challenged", challenged);
        facts.put("unmetMandatory", unmet);
        DmnDecisionRuleResult result = evaluate("select-approval", facts);

        assertThat(result.<String>getEntry("approver")).isEqualTo(approver);
        assertThat(result.<String>getEntry("approvalGroup")).isEqualTo(group);
    }

    @ParameterizedTest(
            name = "{0} {1}, {2} pence, personal {3}, stores {4}, devices {5}, integration {6}, internet {7}, dpia {8}")
    @CsvSource({
        "DECISION, LIGHT,   100000, false, false, false, false, true,  ,             reviewRequirements",
        "DECISION, LIGHT,   100000, true,  true,  false, false, false, ,             reviewRequirements assessDataProtection",
        "DECISION, LIGHT,   100000, true,  true,  false, true,  true,  ,             reviewRequirements assessDataProtection reviewSecurity adviseTechnically",
        "DECISION, LIGHT,   100000, false, false, true,  false, false, ,             reviewRequirements assessDataProtection reviewSecurity adviseTechnically",
        "DECISION, FULL,   9999999, false, true,  false, false, true,  ,             reviewRequirements reviewWording reviewSecurity",
        "DECISION, FULL,  10000000, false, false, false, false, false, ,             reviewRequirements reviewFinance",
        "DECISION, FULL,        -1, false, false, false, false, false, ,             reviewRequirements reviewFinance",
        "GATE_1,   LIGHT,   100000, false, false, false, false, false, ,             reviewRequirements reviewWording",
        "GATE_1,   FULL,        -1, true,  true,  false, true,  true,  ,             reviewRequirements reviewWording assessDataProtection reviewSecurity adviseTechnically reviewFinance",
        "GATE_2,   FULL,        -1, true,  true,  true,  true,  true,  REQUIRED,     reviewWording assessDataProtection reviewFinance",
        "GATE_2,   LIGHT,   100000, true,  true,  true,  true,  true,  NOT_REQUIRED, reviewWording",
        "GATE_2,   LIGHT,   100000, true,  true,  true,  true,  true,  ,             reviewWording"
    })
    void selectsTheReviewsThatTheRequestNeedsAtItsGate(ArgumentsAccessor row) {
        Map<String, Object> facts = values("gate", row.getString(0));
        facts.put("lane", row.getString(1));
        facts.put("valueIncVatPence", row.getLong(2));
        facts.put("personalData", row.getBoolean(3));
        facts.put("storesData", row.getBoolean(4));
        facts.put("connectedDevices", row.getBoolean(5));
        facts.put("newIntegration", row.getBoolean(6));
        facts.put("internetFacing", row.getBoolean(7));
        facts.put("dpiaResult", row.getString(8));
        facts.put("spendsMoney", true);
        facts.put("ai", false);

        assertThat(all("select-reviews", facts).stream()
                        .map(found -> found.<String>getEntry("review"))
                        .distinct())
                .containsExactly(row.getString(9).split(" "));
    }

    /** Half-open bands; a value or a threshold that is not known counts as regulated, and the words say so. */
    @ParameterizedTest(name = "{0} pence, threshold {1}, {2}: {3}")
    @CsvSource({
        "       0, 20772000, TENDER,             ONE_QUOTE,                      ''",
        "  999999, 20772000, QUOTE,              ONE_QUOTE,                      ''",
        " 1000000, 20772000, QUOTE,              THREE_QUOTES,                   ''",
        " 2999999, 20772000, QUOTE,              THREE_QUOTES,                   ''",
        " 3000000, 20772000, QUOTE,              ADVERTISED_QUOTES_OR_FRAMEWORK, ''",
        " 3000000, 20772000, TENDER,             ADVERTISED_QUOTES_OR_FRAMEWORK, UK4",
        "20771999, 20772000, TENDER,             ADVERTISED_QUOTES_OR_FRAMEWORK, UK4",
        "20772000, 20772000, TENDER,             REGULATED_TENDER_OR_FRAMEWORK,  UK4",
        "20772000, 20772000, FRAMEWORK_CALL_OFF, REGULATED_TENDER_OR_FRAMEWORK,  ''",
        "20772000, 20772000, DIRECT_AWARD,       REGULATED_DIRECT_AWARD,         UK5",
        "      -1, 20772000, TENDER,             REGULATED_TENDER_OR_FRAMEWORK,  UK4",
        "      -1, 20772000, DIRECT_AWARD,       REGULATED_DIRECT_AWARD,         UK5",
        " 1000000,       -1, QUOTE,              REGULATED_TENDER_OR_FRAMEWORK,  UK4",
        " 1000000,       -1, DIRECT_AWARD,       REGULATED_DIRECT_AWARD,         UK5"
    })
    void findsTheRouteOfEveryBand(long pence, long threshold, String procedure, String route, String before) {
        Map<String, Object> facts = values("valueIncVatPence", pence);
        facts.put("thresholdPence", threshold);
        facts.put("procedure", procedure);
        DmnDecisionRuleResult found = evaluate("procurement-route", facts);

        assertThat(found.<String>getEntry("route")).isEqualTo(route);
        assertThat(found.<Boolean>getEntry("regulated")).isEqualTo(route.startsWith("REGULATED"));
        assertThat(found.<String>getEntry("noticesBefore")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "acknowledge, , 1",
        "back-request, , 5",
        "triage-request, FULL, 2",
        "review-requirements, LIGHT, 5",
        "review-requirements, URGENT, 2",
        "review-requirements, FULL, 10",
        "review-requirements, , 10",
        "answer-questions, LIGHT, 10",
        "rework-request, FULL, 20",
        "decide-request, LIGHT, 5",
        "decide-request, URGENT, 2",
        "decide-request, FULL, 15",
        "fulfil-request, SELF_CERTIFY, 20",
        "another, , 10"
    })
    void setsTargetDays(String stage, String lane, int days) {
        Map<String, Object> task = values("lane", lane);
        task.put("stage", stage);

        assertThat(evaluate("target-days", task).<Integer>getEntry("days")).isEqualTo(days);
    }

    private static Map<String, Object> request(Long pence) {
        Map<String, Object> request = values("valueIncVatPence", pence);
        request.put("kind", "SYSTEM_OR_LICENCE");
        request.put("requestType", "ONLINE_SUBSCRIPTION");
        List.of("personalData", "specialCategory", "ai", "connectedDevices", "newIntegration", "urgent")
                .forEach(doubt -> request.put(doubt, false));
        request.put("approvedList", true);
        return request;
    }

    private static Map<String, Object> values(String key, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put(key, value);
        return values;
    }

    private static DmnDecisionRuleResult evaluate(String table, Map<String, Object> facts) {
        return all(table, facts).getSingleResult();
    }

    private static DmnDecisionTableResult all(String table, Map<String, Object> facts) {
        try (InputStream file = Files.newInputStream(PROCESSES.resolve(table + ".dmn"))) {
            return ENGINE.evaluateDecisionTable(table, file, facts);
        } catch (IOException unreadable) {
            throw new IllegalStateException(table, unreadable);
        }
    }
}
