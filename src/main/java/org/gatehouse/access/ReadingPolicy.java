package org.gatehouse.access;

import static org.gatehouse.access.ConflictOfInterestPolicy.isAmong;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sees a case. {@link Visibility} says the same in SQL for lists and counts; the two change together.
 */
final class ReadingPolicy {

    /** They read every request that is not a draft. */
    private static final Role[] READ_EVERY_CASE = {
        Role.COORDINATOR, Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR, Role.AUDITOR
    };

    /**
     * A task of one of these groups opens the case to the whole group. The service area's and the sponsor's tasks are for
     * named people, and the administrator has none.
     */
    private static final Set<Role> OPEN_TO_THE_GROUP = Set.of(
            Role.COORDINATOR,
            Role.REQUIREMENTS,
            Role.ARCHITECT,
            Role.SECURITY,
            Role.FINANCE,
            Role.DPO,
            Role.SIRO,
            Role.MEMBER,
            Role.DEPUTY_CHAIR,
            Role.CHAIR,
            Role.PROCUREMENT,
            Role.CONTRACTS,
            Role.ICT);

    private ReadingPolicy() {}

    /** Those who ask always see it; an interest that took the sight of it comes before every other reason to see it. */
    static boolean mayRead(Person person, Governed governed) {
        if (isAmong(person, governed.requesters())) {
            return true;
        }
        if (governed.draft() || governed.isHiddenFrom(person)) {
            return false;
        }
        return readsEveryCase(person) || areasOf(person).contains(governed.serviceArea()) || hasPart(person, governed);
    }

    /** Commercially confidential and exempt answers: only for those with a task in the case and those who wrote them. */
    static boolean mayReadProtected(Person person, Governed governed) {
        return mayRead(person, governed) && (isAmong(person, governed.requesters()) || hasPart(person, governed));
    }

    static boolean readsEveryCase(Person person) {
        return person.hasAny(READ_EVERY_CASE);
    }

    /** The service areas whose requests the person sees. */
    static Set<String> areasOf(Person person) {
        return person.has(Role.REQUESTER) ? person.serviceAreas() : Set.of();
    }

    /** The groups whose tasks open a case to the person. */
    static Set<Role> groupsOf(Person person) {
        return OPEN_TO_THE_GROUP.stream().filter(person::worksFor).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasPart(Person person, Governed governed) {
        return isAmong(person, governed.sponsor())
                || isAmong(person, governed.participants())
                || groupsOf(person).stream().anyMatch(governed.groups()::contains);
    }
}
