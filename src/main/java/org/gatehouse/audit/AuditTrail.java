package org.gatehouse.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.gatehouse.access.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened in each case. Every audited event is written in the transaction that brought it about: both last or
 * neither does.
 */
@Service
public class AuditTrail {

    private final TrailWriter writer;
    private final TrailReader reader;
    private final CurrentPerson current;
    private final ObjectProvider<EntityManagerFactory> entities;

    AuditTrail(
            TrailWriter writer,
            TrailReader reader,
            CurrentPerson current,
            ObjectProvider<EntityManagerFactory> entities) {
        this.writer = writer;
        this.reader = reader;
        this.current = current;
        this.entities = entities;
    }

    /** @throws IllegalArgumentException if the record's state holds a value without an agreed form */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditedEvent event) {
        flush();
        writer.write(
                event.caseReference(),
                event.type(),
                current.find().orElse(null),
                event.record(),
                event.docs(),
                event.data());
    }

    /** Everything that happened in the case, in order. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(String stream) {
        return reader.stream(stream).stream().map(AuditTrail::entry).toList();
    }

    private static TrailEntry entry(TrailEvent event) {
        return new TrailEntry(
                event.seq(), event.type(), event.at(), person(event.actor()), event.actorRole(), event.data());
    }

    private static @Nullable UUID person(String actor) {
        return "system".equals(actor) ? null : UUID.fromString(actor);
    }

    /** What the event describes must be in the database before the entry that proves it. */
    private void flush() {
        entities.ifAvailable(factory -> {
            var manager = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
            if (manager != null) {
                manager.flush();
            }
        });
    }
}
