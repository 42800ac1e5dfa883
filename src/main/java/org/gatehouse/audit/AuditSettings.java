package org.gatehouse.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code gatehouse.audit}.
 *
 * @param tenant the one council of this installation, as it stands in every entry
 * @param node this running copy of the service, as it stands in every entry
 */
@ConfigurationProperties("gatehouse.audit")
public record AuditSettings(
        @DefaultValue(AuditSettings.USUAL_TENANT) String tenant,
        @DefaultValue("node-1") String node) {

    /** Where nothing is set. */
    public static final String USUAL_TENANT = "demo";

    public AuditSettings {
        if (tenant.isBlank() || node.isBlank()) {
            throw new IllegalArgumentException("gatehouse.audit.tenant and gatehouse.audit.node must not be empty.");
        }
    }

    /** The name of the council's own log. */
    String log() {
        return "gatehouse/" + tenant;
    }
}
