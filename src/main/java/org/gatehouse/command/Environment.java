package org.gatehouse.command;

import java.util.ArrayList;
import java.util.List;

/** Settings from the environment, with one sentence for each that is missing. */
class Environment {

    private final List<String> missing = new ArrayList<>();

    String required(String name, String meaning) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            missing.add("Set " + name + ": " + meaning + ".");
            return "";
        }
        return value;
    }

    List<String> missing() {
        return missing;
    }
}
