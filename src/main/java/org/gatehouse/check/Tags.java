package org.gatehouse.check;

import java.util.Set;

/** The facts about a request by which requirements apply (DOMAIN 2.4). */
public final class Tags {

    /** Applies to every request. */
    public static final String ALWAYS = "always";

    /** Every tag that a requirement can have. */
    public static final Set<String> ALL = Set.of(
            ALWAYS,
            "hasData",
            "personalData",
            "specialCategory",
            "apiWrites",
            "staffSignIn",
            "internetFacing",
            "publicUi",
            "addresses",
            "statutoryStandard",
            "iot",
            "ai",
            "decisionsAboutPeople",
            "bespoke",
            "businessCritical",
            "perUserLicence",
            "subscription",
            "cloud");

    private Tags() {}
}
