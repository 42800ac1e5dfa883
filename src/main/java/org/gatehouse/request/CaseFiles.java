package org.gatehouse.request;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.access.NotFound;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests under way, for the other modules: reading them and telling them how far they got. */
@Service
public class CaseFiles {

    private final TechnologyRequests requests;
    private final ApplicationEventPublisher events;
    private final AuditedRows rows;
    private final Clock clock;

    CaseFiles(TechnologyRequests requests, ApplicationEventPublisher events, AuditedRows rows, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseFile get(String reference) {
        return requests.findByReference(reference)
                .orElseThrow(() -> NotFound.of("request", reference))
                .file();
    }

    @Transactional
    public void enterLane(String reference, String lane) {
        TechnologyRequest request = locked(reference);
        request.enterLane(lane);
        publish(request, RequestStageReached::new);
    }

    /** A final approval: delivery begins. */
    @Transactional
    public void approve(String reference) {
        TechnologyRequest request = locked(reference);
        request.approve();
        publish(request, RequestStageReached::new);
    }

    /** The approval was revoked or has expired: nothing more is delivered on it. */
    @Transactional
    public void approvalEnded(String reference) {
        TechnologyRequest request = locked(reference);
        request.loseApproval();
        publish(request, RequestStageReached::new);
    }

    /** The decision waits for a day. */
    @Transactional
    public void defer(String reference) {
        TechnologyRequest request = locked(reference);
        request.defer();
        publish(request, RequestStageReached::new);
    }

    @Transactional
    public void close(String reference) {
        TechnologyRequest request = locked(reference);
        if (request.file().status() != RequestStatus.CLOSED) {
            request.close(clock.instant());
            publish(request, RequestClosed::new);
        }
    }

    void reach(String reference, String stage, RequestStatus waiting) {
        TechnologyRequest request = locked(reference);
        request.reach(stage, waiting);
        publish(request, RequestStageReached::new);
    }

    TechnologyRequest locked(String reference) {
        return requests.lock(reference).orElseThrow(() -> NotFound.of("request", reference));
    }

    void publish(TechnologyRequest request, Change change) {
        requests.saveAndFlush(request);
        events.publishEvent(change.event(request.file(), record(request.id())));
    }

    void publishSubmission(TechnologyRequest request) {
        Map<String, Object> facts = RoutingFacts.of(request.file());
        publish(request, (file, record) -> new RequestSubmitted(file, record, facts));
    }

    private AuditedRecord record(UUID id) {
        return rows.read("technology_requests", "id", id);
    }

    /** Names the event for a changed request. */
    @FunctionalInterface
    interface Change {
        AuditedEvent event(CaseFile file, AuditedRecord record);
    }
}
