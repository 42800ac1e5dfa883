package org.gatehouse.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit trail.
 *
 * @param tenant the one council of this installation
 * @param node this node's name in the trail
 */
@ConfigurationProperties("gatehouse.audit")
record AuditSettings(@DefaultValue("council") String tenant, @DefaultValue("node-1") String node) {}
