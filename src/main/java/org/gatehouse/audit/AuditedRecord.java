package org.gatehouse.audit;

import java.util.Map;

/**
 * A record's state after a change, as the export writes it: its table, id, version and every column that matters, money
 * as text, times in UTC. Its SHA-256 over RFC 8785 JSON is bound into the audit entry.
 */
public record AuditedRecord(String table, String id, long version, Map<String, ?> state) {}
