package org.gatehouse.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatehouse.form.Answers;

/** What the decision tables need to know of a request. Where the requester does not know, the cautious answer counts. */
final class RoutingFacts {

    private RoutingFacts() {}

    static Map<String, Object> of(CaseFile file) {
        Answers answers = file.answers();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", file.kind().name());
        facts.put("requestType", answers.text("requestType"));
        facts.put("sponsor", String.valueOf(file.sponsor()));
        facts.put("valueIncVatPence", WholeLifeValue.of(answers).pence());
        facts.put("spendsMoney", file.spendsMoney());
        facts.put("personalData", answers.isYesOrUnknown("personalData"));
        facts.put("specialCategory", answers.isYesOrUnknown("specialCategory"));
        facts.put("storesData", answers.isYesOrUnknown("storesCouncilData"));
        facts.put("internetFacing", answers.isYesOrUnknown("internetFacing"));
        facts.put("ai", answers.isYesOrUnknown("usesAi"));
        facts.put("connectedDevices", answers.isYesOrUnknown("connectedDevices"));
        facts.put("newIntegration", answers.isYesOrUnknown("integrations"));
        facts.put("newSupplier", answers.isYesOrUnknown("newSupplier"));
        facts.put("approvedList", answers.isYes("approvedList"));
        facts.put("urgent", "URGENT".equals(answers.text("urgency")));
        return facts;
    }
}
