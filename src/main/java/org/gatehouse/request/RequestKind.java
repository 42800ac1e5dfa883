package org.gatehouse.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of request; each has one request form and one process under the same id. */
public enum RequestKind {
    SYSTEM_OR_LICENCE("system-or-licence-request");

    private final String processId;

    RequestKind(String processId) {
        this.processId = processId;
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
