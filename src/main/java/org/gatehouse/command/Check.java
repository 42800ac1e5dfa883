package org.gatehouse.command;

/** One line of {@code doctor}: what was looked at, whether it is right, and what was seen. */
record Check(String name, boolean ok, String detail) {

    static Check right(String name, String detail) {
        return new Check(name, true, detail);
    }

    static Check wrong(String name, String detail) {
        return new Check(name, false, detail);
    }

    String line() {
        return (ok ? "ok     " : "WRONG  ") + String.format("%-10s", name) + " " + detail;
    }
}
