package org.gatehouse.command;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.access.GroupGrants;

/** Signing in with the council's own accounts is set wholly or not at all. */
final class IdentityProviderSettings {

    private IdentityProviderSettings() {}

    /** The issuer, where one is set; a sentence among the problems for whatever is missing or wrong. */
    static Optional<String> issuer(Environment environment) {
        boolean any = Arrays.stream(Setting.values())
                .filter(setting -> setting.name().startsWith("OIDC_"))
                .anyMatch(setting -> environment.optional(setting).isPresent());
        if (!any) {
            return Optional.empty();
        }
        String issuer = environment.required(Setting.OIDC_ISSUER);
        environment.required(Setting.OIDC_CLIENT_ID);
        environment.required(Setting.OIDC_CLIENT_SECRET);
        String groups = environment.required(Setting.OIDC_GROUPS);
        if (!issuer.isEmpty()
                && PublicUrl.read(issuer).filter(PublicUrl::keepsSessions).isEmpty()) {
            environment.wrong("GATEHOUSE_OIDC_ISSUER must be an https address.");
        }
        if (!groups.isEmpty()) {
            refuseUnreadable(groups, environment);
        }
        environment
                .optional(Setting.OIDC_ONLY)
                .filter(only -> !only.equals("true") && !only.equals("false"))
                .ifPresent(only -> environment.wrong("GATEHOUSE_OIDC_ONLY must be true or false."));
        return Optional.of(issuer).filter(address -> !address.isEmpty());
    }

    /** What the application must know besides what is set: where people are sent back to. */
    static Map<String, String> way(Environment environment, String publicUrl) {
        return issuer(environment)
                .map(issuer -> Map.of("gatehouse.oidc.public-url", publicUrl.strip()))
                .orElse(Map.of());
    }

    private static void refuseUnreadable(String groups, Environment environment) {
        try {
            GroupGrants.read(groups);
        } catch (IllegalArgumentException unreadable) {
            environment.wrong("GATEHOUSE_OIDC_GROUPS cannot be read. " + unreadable.getMessage());
        }
    }
}
