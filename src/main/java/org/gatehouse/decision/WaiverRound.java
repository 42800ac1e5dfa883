package org.gatehouse.decision;

import java.time.LocalDate;
import org.gatehouse.worklist.DailyRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends the waivers whose last day has passed, each in a transaction of its own. */
@Component
class WaiverRound implements DailyRound {

    private static final Logger LOG = LoggerFactory.getLogger(WaiverRound.class);

    private final Waivers waivers;
    private final WaiverExpiry expiry;

    WaiverRound(Waivers waivers, WaiverExpiry expiry) {
        this.waivers = waivers;
        this.expiry = expiry;
    }

    @Override
    public void round(LocalDate today) {
        for (Waiver waiver : waivers.past(today)) {
            try {
                expiry.expire(waiver.id());
            } catch (RuntimeException failed) {
                // one that cannot be ended must not keep the others in force
                LOG.error("The waiver {} could not be ended.", waiver.id(), failed);
            }
        }
    }
}
