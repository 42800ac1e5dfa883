package org.gatehouse.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the council's list of requirements and refuses what it does not understand. */
final class RequirementsFile {

    private final JsonLines file;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> quoted = new LinkedHashSet<>();
    private String at = "";
    private String id = "whole file";

    private RequirementsFile(JsonLines file) {
        this.file = file;
    }

    /**
     * @param name of the list, for messages; the vocabulary is named likewise
     * @throws RequirementsRefused naming the file, the line, the requirement and what is wrong with it
     */
    static Requirements read(Named list, Named vocabulary, ObjectMapper json) {
        RequirementsFile reader = new RequirementsFile(new JsonLines(list.name(), list.content(), json));
        List<Requirement> all = reader.requirements();
        String version = reader.text(reader.file.root(), "version");
        VocabularyFile words = new VocabularyFile(new JsonLines(vocabulary.name(), vocabulary.content(), json));
        Vocabulary known = words.read(reader.quoted);
        reader.refuseUnknownEntries(all, known);
        return new Requirements(
                version,
                TextHash.of(list.content(), vocabulary.content()),
                List.copyOf(all),
                known,
                words.backReferences());
    }

    /** A file by its name. */
    record Named(String name, byte[] content) {}

    private List<Requirement> requirements() {
        List<Requirement> all = new ArrayList<>();
        for (JsonNode node : file.root().path("requirements")) {
            at = "/requirements/" + all.size();
            id = "requirement number " + (all.size() + 1);
            id = text(node, "id");
            if (!ids.add(id)) {
                throw refused("", "another requirement has the same id");
            }
            all.add(requirement(node));
        }
        at = "";
        id = "whole file";
        if (all.isEmpty()) {
            throw refused("", "there are no requirements");
        }
        return all;
    }

    private Requirement requirement(JsonNode node) {
        return new Requirement(
                id,
                text(node, "category"),
                level(node),
                text(node, "statement"),
                text(node, "why"),
                text(node, "applies_when"),
                tags(node),
                text(node, "model_clause"),
                sources(node),
                node.has("not_waivable") ? text(node, "not_waivable") : null,
                rules(node.path("rules")),
                tests(node.path("tests")),
                file.lineOf(at));
    }

    private Level level(JsonNode node) {
        try {
            return Level.named(text(node, "level"));
        } catch (IllegalArgumentException unknown) {
            throw refused("/level", String.valueOf(unknown.getMessage()));
        }
    }

    private List<String> tags(JsonNode node) {
        List<String> tags = list(node, "tags");
        for (String tag : tags) {
            if (!Tags.ALL.contains(tag)) {
                throw refused("/tags", "unknown tag “" + tag + "”");
            }
        }
        return tags;
    }

    /** The names of what it rests on; the list writes each once and numbers them. */
    private List<String> sources(JsonNode node) {
        JsonNode names = file.root().path("sources");
        List<String> codes = list(node, "sources");
        for (String code : codes) {
            if (!names.path(code).isTextual()) {
                throw refused("/sources", "there is no source “" + code + "”");
            }
        }
        return codes.stream().map(code -> names.path(code).asText()).toList();
    }

    private RuleSet rules(JsonNode node) {
        List<Rule> rules = new ArrayList<>();
        for (Rule.Kind kind : Rule.Kind.values()) {
            String field = kind.name().toLowerCase(java.util.Locale.ROOT);
            int number = 0;
            for (JsonNode rule : node.path(field)) {
                rules.add(rule(rule.asText(), kind, "/rules/" + field + "/" + number++));
            }
        }
        if (rules.stream().noneMatch(rule -> rule.kind() == Rule.Kind.MET || rule.kind() == Rule.Kind.NEVER)) {
            throw refused("/rules", "it has no rule that says when it is met");
        }
        Set<String> tolerated = new HashSet<>();
        node.path("tolerated").forEach(signal -> tolerated.add(signal.asText()));
        return new RuleSet(List.copyOf(rules), Set.copyOf(tolerated));
    }

    private Rule rule(String written, Rule.Kind kind, String place) {
        try {
            Rule rule = Rule.parse(written, kind);
            rule.entries().stream().filter(entry -> entry.startsWith("'")).forEach(quoted::add);
            return rule;
        } catch (IllegalArgumentException wrong) {
            throw refused(place, String.valueOf(wrong.getMessage()));
        }
    }

    private void refuseUnknownEntries(List<Requirement> all, Vocabulary known) {
        for (int number = 0; number < all.size(); number++) {
            at = "/requirements/" + number;
            id = all.get(number).id();
            for (Rule rule : all.get(number).rules().rules()) {
                for (String entry : rule.entries()) {
                    if (!known.has(entry)) {
                        throw refused(
                                "/rules",
                                "“" + rule.written() + "” names “" + entry + "”, which is not in the vocabulary");
                    }
                }
            }
            refuseUnknownSignals(all.get(number).rules().tolerated(), known);
        }
    }

    private void refuseUnknownSignals(Set<String> tolerated, Vocabulary known) {
        for (String signal : tolerated) {
            if (known.signals().stream().noneMatch(each -> each.entry().equals(signal))) {
                throw refused("/rules/tolerated", "“" + signal + "” is no signal of the vocabulary");
            }
        }
    }

    private List<Requirement.TestSentence> tests(JsonNode node) {
        List<Requirement.TestSentence> tests = new ArrayList<>();
        for (JsonNode test : node) {
            String place = "/tests/" + tests.size();
            try {
                tests.add(new Requirement.TestSentence(
                        Mode.valueOf(text(test, "mode")),
                        Judgement.valueOf(text(test, "is")),
                        text(test, "text"),
                        file.lineOf(at + place)));
            } catch (IllegalArgumentException unknown) {
                throw refused(place, "a test has a mode and a result that exist");
            }
        }
        return List.copyOf(tests);
    }

    private List<String> list(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(value -> values.add(value.asText()));
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw refused("/" + field, "it has no " + field);
        }
        return List.copyOf(values);
    }

    private String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw refused("/" + field, "it has no " + field);
        }
        return value.asText().strip();
    }

    private RequirementsRefused refused(String below, String reason) {
        return file.refused(at + below, id, reason);
    }
}
