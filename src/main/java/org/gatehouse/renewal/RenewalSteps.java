package org.gatehouse.renewal;

import java.util.UUID;
import org.gatehouse.access.People;
import org.gatehouse.decision.FollowingCase;
import org.gatehouse.register.RunningContracts;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a renewal asks of it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RenewalSteps {

    private final Renewals renewals;
    private final RunningContracts contracts;
    private final FollowingCase following;
    private final CaseFiles files;
    private final People people;

    RenewalSteps(
            Renewals renewals, RunningContracts contracts, FollowingCase following, CaseFiles files, People people) {
        this.renewals = renewals;
        this.contracts = contracts;
        this.following = following;
        this.files = files;
        this.people = people;
    }

    /** Who owns the contract at hand; nobody where the register names none or they left, and the contract managers review it. */
    @Nullable
    public UUID owner(String caseReference) {
        return contracts
                .find(renewals.get(caseReference).contract())
                .map(RunningContracts.Running::owner)
                .filter(owner -> people.active(owner).isPresent())
                .orElse(null);
    }

    /** Begins the procurement of what takes the contract's place, as a draft of whoever asked for the renewal. */
    public void startReplacement(String caseReference) {
        CaseFile file = files.get(caseReference);
        following.begin(
                people.byId(file.requester()),
                file,
                RequestKind.PROCUREMENT,
                "Takes the place of contract " + renewals.get(caseReference).contract());
        renewals.finished(caseReference, "REPLACED", "ReplacementStarted");
    }
}
