package org.gatehouse.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.Answers;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a service area asks for; its verbs are the only way to change it. */
@Entity
@Table(name = "technology_requests")
class TechnologyRequest {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String formId;
    private int formVersion;
    private String title;
    private String serviceArea;
    private UUID requesterId;

    @Column
    private @Nullable UUID sponsorId;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private String stage;
    private @Nullable String lane;
    private boolean approved;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> answers;

    private Instant createdAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    protected TechnologyRequest() {}

    /** A draft by somebody of a service area. */
    TechnologyRequest(
            String reference, RequestKind kind, int formVersion, String serviceArea, UUID requester, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.kind = kind;
        this.formId = kind.processId();
        this.formVersion = formVersion;
        this.title = "Untitled request";
        this.serviceArea = serviceArea;
        this.requesterId = requester;
        this.status = RequestStatus.DRAFT;
        this.stage = "Draft";
        this.answers = Map.of();
        this.createdAt = now;
    }

    void answer(Answers given, String area, @Nullable UUID sponsor) {
        if (status != RequestStatus.DRAFT && status != RequestStatus.WITH_REQUESTER) {
            throw new WrongState("The answers of " + reference + " can no longer be changed: " + stage + ".");
        }
        this.answers = given.values();
        this.title = given.isGiven("title") ? given.text("title") : "Untitled request";
        this.serviceArea = area;
        this.sponsorId = sponsor;
    }

    void submit(Instant now) {
        if (status != RequestStatus.DRAFT) {
            throw new WrongState(
                    reference + (status == RequestStatus.WITHDRAWN ? " was withdrawn." : " was submitted already."));
        }
        become(RequestStatus.IN_REVIEW);
        stage = "Submitted";
        submittedAt = now;
    }

    /** A step opened that waits for people. */
    void reach(String stage, RequestStatus waiting) {
        become(approved ? RequestStatus.IN_DELIVERY : waiting);
        this.stage = stage;
    }

    void enterLane(String lane) {
        this.lane = lane;
    }

    void approve() {
        approved = true;
        become(RequestStatus.IN_DELIVERY);
    }

    void loseApproval() {
        approved = false;
    }

    void defer() {
        become(RequestStatus.DEFERRED);
        stage = "Deferred";
    }

    void close(Instant now) {
        become(RequestStatus.CLOSED);
        stage = "Closed";
        finishedAt = now;
    }

    void withdraw(Instant now) {
        if (!status.canBecome(RequestStatus.WITHDRAWN)) {
            throw new WrongState(reference + " can no longer be withdrawn: "
                    + status.words().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        become(RequestStatus.WITHDRAWN);
        stage = "Withdrawn";
        finishedAt = now;
    }

    private void become(RequestStatus next) {
        if (!status.canBecome(next)) {
            throw new WrongState(reference + " is " + status.words().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    Answers answers() {
        return new Answers(answers);
    }

    UUID requester() {
        return requesterId;
    }

    @Nullable
    UUID sponsor() {
        return sponsorId;
    }

    CaseFile file() {
        return new CaseFile(
                reference,
                kind,
                formId,
                formVersion,
                title,
                status,
                stage,
                lane,
                approved,
                serviceArea,
                requesterId,
                sponsorId,
                answers(),
                createdAt,
                submittedAt,
                finishedAt,
                version);
    }
}
