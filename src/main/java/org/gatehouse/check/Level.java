package org.gatehouse.check;

/** How much the council insists on a requirement. */
public enum Level {
    /** Not met, it stands in the way of an approval without conditions. */
    M,
    /** Not met, it becomes a condition. */
    E,
    /** Recorded only. */
    D;

    static Level named(String code) {
        for (Level level : values()) {
            if (level.name().equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException("the level must be M, E or D and is “" + code + "”");
    }

    public String words() {
        return switch (this) {
            case M -> "Mandatory";
            case E -> "Expected";
            case D -> "Desirable";
        };
    }

    public boolean isMandatory() {
        return this == M;
    }
}
