package org.gatehouse.decision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What waits until a condition is signed off. */
public enum Blocks {
    NOTHING("Nothing: it is followed up"),
    FULFILMENT("Fulfilment waits for it"),
    GATE_2("Gate 2 (award) waits for it"),
    GATE_3("The contract waits for it"),
    RENEWAL("The renewal of the contract waits for it");

    private final String words;

    Blocks(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty where nothing, or nothing known, was chosen. */
    static Optional<Blocks> named(String name) {
        return Arrays.stream(values())
                .filter(blocks -> blocks.name().equals(name))
                .findFirst();
    }

    /** What a condition set at the gate can still hold up. */
    static Set<Blocks> after(String gate) {
        return switch (gate) {
            case "GATE_1" -> EnumSet.of(NOTHING, GATE_2, GATE_3, RENEWAL);
            case "GATE_2" -> EnumSet.of(NOTHING, GATE_3, RENEWAL);
            default -> EnumSet.of(NOTHING, FULFILMENT, RENEWAL);
        };
    }

    /** What a condition about a mandatory clause that is not met holds up, unless something else is chosen. */
    static Blocks next(String gate) {
        return switch (gate) {
            case "GATE_1" -> GATE_2;
            case "GATE_2" -> GATE_3;
            default -> FULFILMENT;
        };
    }
}
