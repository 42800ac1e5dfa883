package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A report as its page shows it: counted, grouped by what has to be done, and beside the text. */
final class ReportView {

    private final WordingReport report;
    private final MarkedText text;
    private final List<FindingView> findings;

    ReportView(WordingReport report) {
        this.report = report;
        this.text = MarkedText.of(report.text(), report.findings());
        this.findings = report.findings().stream()
                .map(each -> FindingView.of(each, text))
                .toList();
    }

    /** How many requirements of a level have which result. */
    record Count(String level, long met, long weak, long contradicted, long missing) {

        public long all() {
            return met + weak + contradicted + missing;
        }

        public String inWords() {
            return met + " met, " + weak + " weak, " + contradicted + " contradicted, " + missing + " missing";
        }
    }

    /** Findings that ask for the same thing to be done. */
    record Group(String id, String heading, String about, List<FindingView> findings) {}

    public WordingReport report() {
        return report;
    }

    public boolean isOfSupplier() {
        return report.mode() == Mode.SUPPLIER;
    }

    public List<MarkedText.Shown> passages() {
        return text.passages();
    }

    public boolean isShortened() {
        return text.isShortened();
    }

    public boolean hasPages() {
        return text.hasPages();
    }

    public List<Count> counts() {
        return Arrays.stream(Level.values())
                .map(level -> new Count(
                        level.words(),
                        count(level, Judgement.MET),
                        count(level, Judgement.WEAK),
                        count(level, Judgement.CONTRADICTED),
                        count(level, Judgement.MISSING)))
                .toList();
    }

    private long count(Level level, Judgement result) {
        return findings.stream()
                .filter(each -> each.requirement().level() == level && each.result() == result)
                .count();
    }

    /** Mandatory requirements that are not met, by the case in which they apply. */
    public Map<String, List<FindingView>> unmetMandatory() {
        return findings.stream()
                .filter(FindingView::isUnmetMandatory)
                .collect(Collectors.groupingBy(ReportView::appliesWhen, LinkedHashMap::new, Collectors.toList()));
    }

    private static String appliesWhen(FindingView finding) {
        return finding.requirement().tags().contains(Tags.ALWAYS)
                ? "Always"
                : "When " + finding.requirement().appliesWhen();
    }

    public List<String> idsOfUnmetMandatory() {
        return ids(FindingView::isUnmetMandatory);
    }

    public List<String> idsOfUnmet() {
        return ids(FindingView::isUnmet);
    }

    private List<String> ids(Predicate<FindingView> which) {
        return findings.stream()
                .filter(which)
                .map(each -> each.requirement().id())
                .toList();
    }

    /** Every requirement of the list once, the most urgent first; a group that is empty is left out. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        boolean supplier = isOfSupplier();
        add(groups, "contradicted", "Contradicted", "The text says the opposite.", of(Judgement.CONTRADICTED));
        add(
                groups,
                "missing-mandatory",
                supplier ? "Mandatory and missing: ask the supplier" : "Mandatory and missing",
                supplier ? "Each is a question to ask the supplier." : "Each has a clause to paste.",
                of(Judgement.MISSING).and(FindingView::isUnmetMandatory));
        add(
                groups,
                "weak",
                supplier ? "Weak: ask the supplier" : "Weak",
                "The text speaks of it and does not commit to enough.",
                of(Judgement.WEAK));
        add(
                groups,
                "missing",
                "Expected or desirable and missing",
                "The text says nothing of it. It does not stand in the way of an approval.",
                of(Judgement.MISSING).and(each -> !each.isUnmetMandatory()));
        add(groups, "met", "Met", "The text commits to it.", of(Judgement.MET));
        return groups;
    }

    private static Predicate<FindingView> of(Judgement result) {
        return each -> each.result() == result;
    }

    private void add(List<Group> groups, String id, String heading, String about, Predicate<FindingView> which) {
        List<FindingView> chosen = findings.stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            groups.add(new Group(id, heading, about, chosen));
        }
    }
}
