package org.gatehouse.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A password as somebody gives it to a command: typed unseen at a terminal, or the first line of standard input. */
final class Password {

    private Password() {}

    static String ask() {
        Console terminal = System.console();
        return terminal == null
                ? firstLine(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : typedTwice(terminal);
    }

    static String firstLine(Reader input) {
        try {
            String line = new BufferedReader(input).readLine();
            if (line == null || line.isEmpty()) {
                throw Refused.incomplete("Give the password as the first line of standard input.");
            }
            return line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String typedTwice(Console terminal) {
        String first = typed(terminal, "Password: ");
        if (!first.equals(typed(terminal, "The same again: "))) {
            throw Refused.incomplete("The two passwords are not the same.");
        }
        return first;
    }

    private static String typed(Console terminal, String question) {
        char[] typed = terminal.readPassword(question);
        return typed == null ? "" : new String(typed);
    }
}
