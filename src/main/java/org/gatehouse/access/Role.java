package org.gatehouse.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of the Technical Design Authority; a task's group is the code of one of them. */
public enum Role {
    REQUESTER("Service area"),
    SPONSOR("Sponsor"),
    COORDINATOR("TDA coordinator"),
    REQUIREMENTS("Requirements reviewer"),
    ARCHITECT("Architect"),
    SECURITY("Cyber security"),
    FINANCE("Finance"),
    DPO("Data protection officer"),
    SIRO("Senior information risk owner"),
    MEMBER("TDA member"),
    DEPUTY_CHAIR("Deputy chair"),
    CHAIR("Chair"),
    PROCUREMENT("Procurement"),
    CONTRACTS("Contract manager"),
    ICT("ICT provider"),
    AUDITOR("Auditor"),
    ADMIN("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The code used in processes, the API and the database, for example {@code deputy-chair}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the council calls it, for example {@code Deputy chair}. */
    public String label() {
        return label;
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
