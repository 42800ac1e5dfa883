package org.gatehouse.request;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life-cycle of a request; {@link #canBecome} is the one table of allowed transitions. */
public enum RequestStatus {
    DRAFT,
    IN_REVIEW,
    WITH_REQUESTER,
    AWAITING_DECISION,
    DEFERRED,
    IN_DELIVERY,
    CLOSED,
    WITHDRAWN;

    private static final Set<RequestStatus> UNDER_WAY =
            EnumSet.of(IN_REVIEW, WITH_REQUESTER, AWAITING_DECISION, DEFERRED);
    private static final Map<RequestStatus, Set<RequestStatus>> TRANSITIONS = new EnumMap<>(RequestStatus.class);

    static {
        TRANSITIONS.put(DRAFT, EnumSet.of(IN_REVIEW, WITHDRAWN)); // submitted, withdrawn
        for (RequestStatus underWay : UNDER_WAY) { // a step opened, decided, closed, withdrawn
            Set<RequestStatus> next = EnumSet.copyOf(UNDER_WAY);
            next.addAll(EnumSet.of(IN_DELIVERY, CLOSED, WITHDRAWN));
            TRANSITIONS.put(underWay, next);
        }
        TRANSITIONS.put(IN_DELIVERY, EnumSet.of(IN_DELIVERY, CLOSED)); // delivered
        TRANSITIONS.put(CLOSED, EnumSet.noneOf(RequestStatus.class));
        TRANSITIONS.put(WITHDRAWN, EnumSet.noneOf(RequestStatus.class));
    }

    public boolean canBecome(RequestStatus next) {
        return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isFinished() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** The status in words, for pages. */
    public String words() {
        return switch (this) {
            case DRAFT -> "Draft";
            case IN_REVIEW -> "In review";
            case WITH_REQUESTER -> "With the requester";
            case AWAITING_DECISION -> "Awaiting decision";
            case DEFERRED -> "Deferred";
            case IN_DELIVERY -> "In delivery";
            case CLOSED -> "Closed";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
