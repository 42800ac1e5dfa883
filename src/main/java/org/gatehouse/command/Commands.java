package org.gatehouse.command;

/** Reads the command line. */
public final class Commands {

    private Commands() {}

    public static int run(String... arguments) {
        return 2;
    }
}
