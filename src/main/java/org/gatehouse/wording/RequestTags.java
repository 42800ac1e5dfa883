package org.gatehouse.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gatehouse.check.Tags;
import org.gatehouse.form.Answers;

/**
 * Facts about a request that make requirements apply. Doubt counts as yes: a question that is not answered, or answered
 * with "I do not know", sets its tag; one that was not asked because the question before it was answered with no does
 * not (DOMAIN 2.4).
 */
final class RequestTags {

    private static final String CLOUD = "cloud";
    private static final Set<String> NOT_IN_A_CLOUD = Set.of("ON_PREMISES", "NONE");

    private static final Map<String, String> QUESTION = new LinkedHashMap<>();
    private static final Map<String, String> ASKED_AFTER =
            Map.of("needsToWriteBack", "integrations", "specialCategory", "personalData");

    static {
        QUESTION.put("hasData", "storesCouncilData");
        QUESTION.put("personalData", "personalData");
        QUESTION.put("specialCategory", "specialCategory");
        QUESTION.put("apiWrites", "needsToWriteBack");
        QUESTION.put("staffSignIn", "staffSignIn");
        QUESTION.put("internetFacing", "internetFacing");
        QUESTION.put("publicUi", "publicFacing");
        QUESTION.put("addresses", "holdsAddresses");
        QUESTION.put("statutoryStandard", "statutoryStandard");
        QUESTION.put("iot", "connectedDevices");
        QUESTION.put("ai", "usesAi");
        QUESTION.put("decisionsAboutPeople", "decisionsAboutPeople");
        QUESTION.put("bespoke", "bespoke");
        QUESTION.put("businessCritical", "businessCritical");
        QUESTION.put("perUserLicence", "perUserLicence");
        QUESTION.put("subscription", "subscription");
    }

    private RequestTags() {}

    static Set<String> of(Answers answers) {
        Set<String> tags = new TreeSet<>(Set.of(Tags.ALWAYS));
        QUESTION.forEach((tag, question) -> {
            if (!isNo(answers, question) && !isNotAsked(answers, question)) {
                tags.add(tag);
            }
        });
        if (!NOT_IN_A_CLOUD.contains(answers.text("hosting"))) {
            tags.add(CLOUD);
        }
        return tags;
    }

    static boolean isNo(Answers answers, String question) {
        return "no".equals(answers.text(question)) || Boolean.FALSE.equals(answers.get(question));
    }

    private static boolean isNotAsked(Answers answers, String question) {
        String before = ASKED_AFTER.get(question);
        return before != null && !answers.isGiven(question) && isNo(answers, before);
    }

    /** Every tag that an answer can set. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>(QUESTION.keySet());
        all.add(CLOUD);
        all.add(Tags.ALWAYS);
        return all;
    }
}
