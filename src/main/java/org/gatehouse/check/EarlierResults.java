package org.gatehouse.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the last report found, as the page carries it from one version of a text to the next. It comes back from the
 * browser, so it only serves to be shown beside the new results.
 *
 * @param rules beginning of the hash of the rules that it was judged by
 * @param results by identifier of the requirement
 */
record EarlierResults(Mode mode, String rules, Map<String, Judgement> results) {

    private static final int LONGEST = 10_000;
    private static final int RULES = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("(TENDER|SUPPLIER) ([0-9a-f]{12})((?: [A-Z0-9-]{1,20}=[A-Z]{3,12})+)");

    static EarlierResults of(WordingReport report) {
        Map<String, Judgement> results = new LinkedHashMap<>();
        report.findings().forEach(each -> results.put(each.requirement().id(), each.result()));
        return new EarlierResults(report.mode(), rulesOf(report), results);
    }

    /** Nothing where it is not what a page of ours carries. */
    static Optional<EarlierResults> read(String written) {
        var match = WRITTEN.matcher(written.length() > LONGEST ? "" : written);
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<String, Judgement> results = new LinkedHashMap<>();
        for (String each : match.group(3).strip().split(" ")) {
            String[] pair = each.split("=");
            Optional<Judgement> result = named(pair[1]);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            results.put(pair[0], result.get());
        }
        return Optional.of(new EarlierResults(Mode.valueOf(match.group(1)), match.group(2), results));
    }

    private static Optional<Judgement> named(String written) {
        return Arrays.stream(Judgement.values())
                .filter(each -> each.name().equals(written))
                .findFirst();
    }

    private static String rulesOf(WordingReport report) {
        return shortened(report.ruleSetSha256());
    }

    static String shortened(String ruleSetSha256) {
        return ruleSetSha256.substring(0, RULES);
    }

    String written() {
        return results.entrySet().stream()
                .map(each -> " " + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("", mode + " " + rules, ""));
    }

    /** Whether both were judged in the same way, so that a difference comes from the text. */
    boolean isComparableWith(WordingReport report) {
        return mode == report.mode() && rules.equals(rulesOf(report));
    }
}
