package org.gatehouse.audit;

import java.util.List;
import java.util.Map;
import org.gatehouse.access.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What signed-in people tried and the policy refused, kept per person. The same refusal again within the same minute is
 * not written again, so that nobody can flood the trail.
 */
@Service
public class RefusalTrail {

    private static final String TYPE = "ActionRefused";

    private final TrailWriter writer;
    private final JdbcClient jdbc;

    RefusalTrail(TrailWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /**
     * Writes the refusal in a transaction of its own: what was refused has been rolled back by then.
     *
     * @param record what the person wanted to act on: a reference or an address, never what they typed
     * @param reason the policy's words
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Person person, String record, String reason) {
        var stream = "access/" + person.id();
        writer.lock(stream);
        if (!isKnown(stream, record, reason)) {
            writer.write(stream, TYPE, person, null, List.of(), Map.of("record", record, "reason", reason, "count", 1));
        }
    }

    private boolean isKnown(String stream, String record, String reason) {
        return jdbc.sql("""
                        select exists (
                            select 1
                              from (select convert_from(entry, 'UTF8')::json as facts from audit.event
                                     where stream = :stream
                                       and recorded_at >= date_trunc('minute', clock_timestamp())) event
                             where facts ->> 'type' = :type
                               and facts -> 'data' ->> 'record' = :record
                               and facts -> 'data' ->> 'reason' = :reason)
                        """)
                .param("stream", stream)
                .param("type", TYPE)
                .param("record", record)
                .param("reason", reason)
                .query(Boolean.class)
                .single();
    }
}
