package org.gatehouse.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.audit.AuditSettings;

/** Settings from the environment or from files that it names, with one sentence for each that is missing or wrong. */
class Environment {

    private final Map<String, String> variables;
    private final List<String> problems = new ArrayList<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    /** The value, or an empty text and a problem. */
    String required(Setting setting) {
        int before = problems.size();
        Optional<String> value = optional(setting);
        if (value.isEmpty() && problems.size() == before) {
            problems.add("Set " + setting.variable() + ": " + setting.meaning() + ".");
        }
        return value.orElse("");
    }

    /** Empty where it is not set, and also, with a problem, where it is set twice or its file cannot be read. */
    Optional<String> optional(Setting setting) {
        Optional<String> value = given(setting.variable());
        Optional<String> file = given(setting.fileVariable());
        if (value.isPresent() && file.isPresent()) {
            problems.add("Set " + setting.variable() + " or " + setting.fileVariable() + ", not both.");
            return Optional.empty();
        }
        return file.isPresent() ? read(setting, file.get()) : value;
    }

    /** Everything that is set and that the application knows, under the application's names. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        for (Setting setting : Setting.values()) {
            String property = setting.property();
            if (property != null) {
                optional(setting).ifPresent(value -> properties.put(property, value));
            }
        }
        return properties;
    }

    Schema.Database application() {
        return new Schema.Database(required(Setting.DB_URL), required(Setting.DB_USER), required(Setting.DB_PASSWORD));
    }

    /** What a command needs that changes who may do what: the service's own log. */
    AuditSettings trail() {
        return new AuditSettings(optional(Setting.AUDIT_TENANT).orElse(AuditSettings.USUAL_TENANT), "command");
    }

    Schema.Database owner() {
        return new Schema.Database(
                required(Setting.DB_URL), required(Setting.DB_OWNER_USER), required(Setting.DB_OWNER_PASSWORD));
    }

    /** Adds a sentence to the problems. */
    void wrong(String sentence) {
        problems.add(sentence);
    }

    /** Names that look like settings and are none, most likely mistyped. */
    List<String> unknown() {
        return variables.keySet().stream()
                .filter(name -> name.startsWith("GATEHOUSE_"))
                .filter(name -> Arrays.stream(Setting.values())
                        .noneMatch(setting -> name.equals(setting.variable()) || name.equals(setting.fileVariable())))
                .sorted()
                .toList();
    }

    /** One sentence each, without repetition. */
    List<String> problems() {
        return problems.stream().distinct().toList();
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** Editors and secret stores end a file with a line break, which belongs to no password. */
    private Optional<String> read(Setting setting, String file) {
        try {
            String content = Files.readString(Path.of(file)).replaceFirst("(\r?\n)+$", "");
            return Optional.of(content).filter(value -> !value.isBlank());
        } catch (IOException | InvalidPathException unreadable) {
            problems.add(setting.fileVariable() + " names " + file + ", which cannot be read.");
            return Optional.empty();
        }
    }
}
