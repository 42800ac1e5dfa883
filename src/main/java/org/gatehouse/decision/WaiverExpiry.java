package org.gatehouse.decision;

import java.util.Optional;
import java.util.stream.Stream;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.RequestKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a waiver ends: what it covered is again not met, and a new case is begun in the requester's name. */
@Service
class WaiverExpiry {

    private final Waivers waivers;
    private final CaseFiles files;
    private final People people;
    private final AccessPolicy policy;
    private final FollowingCase following;

    WaiverExpiry(Waivers waivers, CaseFiles files, People people, AccessPolicy policy, FollowingCase following) {
        this.waivers = waivers;
        this.files = files;
        this.people = people;
        this.policy = policy;
        this.following = following;
    }

    /** Does nothing where another node did it meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void expire(String id) {
        waivers.lockInForce(id).ifPresent(waiver -> {
            waivers.expire(waiver);
            CaseFile file = files.get(waiver.caseReference());
            asker(file, waiver)
                    .ifPresent(person -> following.begin(
                            person,
                            file,
                            RequestKind.SYSTEM_OR_LICENCE,
                            "The waiver of " + waiver.requirement() + " expired."));
        });
    }

    /** Who asked; where they left or may no longer ask, the waiver's owner or else the coordinator. */
    private Optional<Person> asker(CaseFile file, Waiver waiver) {
        return Stream.concat(
                        Stream.of(file.requester(), waiver.owner()).flatMap(person -> people.active(person).stream()),
                        people.withRole(Role.COORDINATOR).stream())
                .filter(person -> policy.canAsk(person).allowed()
                        && !person.serviceAreas().isEmpty())
                .findFirst();
    }
}
