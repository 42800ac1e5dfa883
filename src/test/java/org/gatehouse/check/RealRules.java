package org.gatehouse.check;

/** The council's own rules, read once for all tests. */
public final class RealRules {

    public static final Requirements REQUIREMENTS = WordingRules.read();
    public static final WordingCheck CHECK = new WordingCheck(REQUIREMENTS);

    private RealRules() {}
}
