package org.gatehouse.dpia;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gatehouse.dpia.ScreeningQuestion.Effect;

/**
 * Counts what speaks for a data protection impact assessment (UK GDPR Article 35(3), the Information Commissioner's list and
 * the WP248 criteria; DOMAIN 1.2). What nobody knows, or left unanswered, counts as yes.
 */
final class DpiaScreeningPolicy {

    private DpiaScreeningPolicy() {}

    /** @param answers {@code yes}, {@code no} or {@code dont_know} by question id */
    static Screening screen(List<ScreeningQuestion> questions, Map<String, String> answers) {
        ScreeningQuestion gate = questions.get(0);
        if (isNo(gate, answers)) {
            return new Screening(false, false, false, 0, false, List.of(gate.id()), List.of());
        }
        List<ScreeningQuestion> yes = questions.stream()
                .filter(question -> question != gate && !isNo(question, answers))
                .toList();
        int criteria = criteria(yes).size();
        return new Screening(
                true,
                any(yes, Effect.REQUIRES_DPIA),
                with(yes, Effect.REQUIRES_DPIA_WITH_ANOTHER_CRITERION)
                        .anyMatch(trigger -> hasAnotherCriterion(trigger, yes)),
                criteria,
                criteria == 1
                        || any(yes, Effect.REQUIRES_DPIA_WITH_ANOTHER_CRITERION)
                        || any(yes, Effect.RECOMMEND_DPIA),
                yes.stream().map(ScreeningQuestion::id).toList(),
                questions.stream()
                        .filter(question -> isUnknown(question, answers))
                        .map(ScreeningQuestion::id)
                        .toList());
    }

    /** Whether a criterion is left once those that the answer itself implies are taken away. */
    private static boolean hasAnotherCriterion(ScreeningQuestion trigger, List<ScreeningQuestion> yes) {
        Set<String> others = criteria(yes);
        others.removeAll(trigger.criteria());
        return !others.isEmpty();
    }

    private static Set<String> criteria(List<ScreeningQuestion> yes) {
        Set<String> criteria = new HashSet<>();
        yes.forEach(question -> criteria.addAll(question.criteria()));
        return criteria;
    }

    private static boolean any(List<ScreeningQuestion> yes, Effect effect) {
        return with(yes, effect).findAny().isPresent();
    }

    private static Stream<ScreeningQuestion> with(List<ScreeningQuestion> yes, Effect effect) {
        return yes.stream().filter(question -> question.effect() == effect);
    }

    private static boolean isNo(ScreeningQuestion question, Map<String, String> answers) {
        return "no".equals(answers.get(question.id()));
    }

    private static boolean isUnknown(ScreeningQuestion question, Map<String, String> answers) {
        return !isNo(question, answers) && !"yes".equals(answers.get(question.id()));
    }
}
