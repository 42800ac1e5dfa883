package org.gatehouse.request;

import java.time.Instant;
import java.util.UUID;
import org.gatehouse.form.Answers;
import org.jspecify.annotations.Nullable;

/** A request as others may read it. */
public record CaseFile(
        String reference,
        RequestKind kind,
        String formId,
        int formVersion,
        String title,
        RequestStatus status,
        String stage,
        @Nullable String lane,
        boolean approved,
        String serviceArea,
        UUID requester,
        @Nullable UUID sponsor,
        Answers answers,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant finishedAt,
        long version) {

    /** Whether money is spent, so that procurement must be told. */
    public boolean spendsMoney() {
        return kind != RequestKind.SYSTEM_OR_LICENCE || answers.isYes("moneySpent");
    }
}
