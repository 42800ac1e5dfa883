package org.gatehouse.register;

import java.util.Arrays;
import java.util.Optional;

/** How far a system is in its life, from planned to taken out of use. */
enum LifecycleStage {
    PLAN("Planned"),
    PHASE_IN("Phasing in"),
    ACTIVE("Active"),
    PHASE_OUT("Phasing out"),
    END_OF_LIFE("End of life");

    private final String label;

    LifecycleStage(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Empty for anything else than a stage's name. */
    static Optional<LifecycleStage> named(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }
}
