package org.gatehouse.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of request; each has one request form and one process under the same id. */
public enum RequestKind {
    SYSTEM_OR_LICENCE("system-or-licence-request", "A system, licence, device or online subscription"),
    PROCUREMENT("procurement", "A procurement: a quote, tender, framework call-off, direct award or paid pilot"),
    CONTRACT_RENEWAL("contract-renewal", "The renewal, replacement or end of a contract");

    private final String processId;

    private final String words;

    RequestKind(String processId, String words) {
        this.processId = processId;
        this.words = words;
    }

    /** The kind in words, for pages. */
    public String words() {
        return words;
    }

    /** Id of the process and of the request form. */
    public String processId() {
        return processId;
    }

    static Optional<RequestKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
