package org.gatehouse.request;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The table {@code technology_requests}. */
interface TechnologyRequests extends JpaRepository<TechnologyRequest, UUID> {

    /** Written out: a derived query would be translated anew each time, and every step asks it. */
    @Query("select r from TechnologyRequest r where r.reference = :reference")
    Optional<TechnologyRequest> findByReference(String reference);

    /** The request, its row locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TechnologyRequest r where r.reference = :reference")
    Optional<TechnologyRequest> lock(String reference);
}
