package org.gatehouse.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of the Technical Design Authority; a task's group is the code of one of them. */
public enum Role {
    REQUESTER,
    SPONSOR,
    COORDINATOR,
    REQUIREMENTS,
    ARCHITECT,
    SECURITY,
    FINANCE,
    DPO,
    SIRO,
    MEMBER,
    DEPUTY_CHAIR,
    CHAIR,
    PROCUREMENT,
    CONTRACTS,
    ICT,
    AUDITOR,
    ADMIN;

    /** The code used in processes, the API and the database, for example {@code deputy-chair}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
