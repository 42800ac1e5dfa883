package org.gatehouse.access;

import static org.gatehouse.access.ConflictOfInterestPolicy.isAmong;

import org.springframework.stereotype.Component;

/**
 * The one policy that every page and call asks: may this person do this to this case? What no rule allows is refused, with
 * a reason in words.
 */
@Component
public class AccessPolicy {

    private static final String NOTHING_SEEN = "There is no such request that you can see.";

    private static final Role[] REVIEWERS = {
        Role.REQUIREMENTS, Role.ARCHITECT, Role.SECURITY, Role.FINANCE, Role.DPO, Role.ICT
    };

    /** The answer for the case as it is now; ask inside the transaction, with the row locked. */
    public Permission can(Person person, Action action, Governed governed) {
        if (!ReadingPolicy.mayRead(person, governed)) {
            return Permission.refused(NOTHING_SEEN);
        }
        return switch (action) {
            case READ -> Permission.ALLOWED;
            case READ_PROTECTED ->
                allowedIf(
                        ReadingPolicy.mayReadProtected(person, governed),
                        "This is confidential: only people with a task in the request can read it.");
            case AUDIT -> allowedIf(person.has(Role.AUDITOR), "Only an auditor can read the audit trail.");
            default -> changing(person, action, governed);
        };
    }

    /** As above for a task of the group: besides, the person must work for the group. */
    public Permission can(Person person, Action action, Governed governed, Role group) {
        var permission = can(person, action, governed);
        return permission.allowed() && !action.isOfNamedPerson() ? inGroup(person, group, governed) : permission;
    }

    /** Whether somebody may start a request at all: everybody but those who only audit or administer. */
    public Permission canAsk(Person person) {
        return allowedIf(
                person.roles().stream().anyMatch(role -> role != Role.AUDITOR && role != Role.ADMIN),
                "Auditors and administrators do not make requests.");
    }

    /**
     * Throws unless allowed: a case one may not see looks exactly like one that does not exist.
     *
     * @throws NotFound if the person may not even see the case
     * @throws ActionRefused with the reason, if the person sees the case and may not do this
     */
    public void require(Person person, Action action, Governed governed) {
        if (!ReadingPolicy.mayRead(person, governed)) {
            throw NotFound.of("request", governed.reference());
        }
        can(person, action, governed).orRefuse();
    }

    private Permission changing(Person person, Action action, Governed governed) {
        if (person.has(Role.AUDITOR)) {
            return Permission.refused("Auditors read everything and change nothing.");
        }
        return switch (action) {
            case EDIT ->
                allowedIf(isAmong(person, governed.requesters()), "Only the people who ask can change the request.");
            case WITHDRAW ->
                allowedIf(isAmong(person, governed.requesters()), "Only the people who ask can withdraw the request.");
            case BACK -> back(person, governed);
            case REVIEW -> review(person, governed);
            case DECIDE -> decide(person, governed);
            case DECLARE_INTEREST ->
                allowedIf(
                        person.hasAny(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR),
                        "Only members of the Technical Design Authority declare interests.");
            case RECONSIDER ->
                allowedIf(
                        person.hasAny(Role.COORDINATOR, Role.DEPUTY_CHAIR, Role.CHAIR),
                        "Only the coordinator, the chair or the deputy chair can ask to reconsider a decision.");
            case REVIEW_CHALLENGE -> reviewChallenge(person, governed);
            case ACCEPT_RESIDUAL_RISK -> acceptResidualRisk(person, governed);
            case ACCEPT_ACCOUNTABILITY ->
                allowedIf(
                        isAmong(person, governed.participants()),
                        "Only the person named as accountable can accept or decline.");
            case MEET_CONDITION ->
                allowedIf(
                        isAmong(person, governed.participants()),
                        "Only the owner of a condition can say that it is met.");
            case SIGN_OFF_CONDITION -> signOffCondition(person, governed);
            case REVIEW_CONTRACT ->
                allowedIf(
                        person.has(Role.CONTRACTS) || isAmong(person, governed.owners()),
                        "Only the contract’s owner reviews it, or the contract manager where it has none.");
            case WORK -> Permission.ALLOWED;
            case REASSIGN ->
                allowedIf(person.has(Role.COORDINATOR), "Only the TDA coordinator can give a task to somebody else.");
            default -> Permission.refused("Nobody can do this.");
        };
    }

    /** The service area's and the sponsor's tasks are for the people of this very case, all others for the whole group. */
    private static Permission inGroup(Person person, Role group, Governed governed) {
        return switch (group) {
            case REQUESTER ->
                allowedIf(
                        isAmong(person, governed.requesters()) || isColleagueWithTask(person, governed),
                        "This task is for the people who ask.");
            case SPONSOR ->
                allowedIf(
                        person.has(Role.SPONSOR) && isAmong(person, governed.sponsor()),
                        "This task is for the sponsor named in the request.");
            default ->
                allowedIf(person.worksFor(group), "This task is for another group (" + group.label() + ") than yours.");
        };
    }

    /** Somebody of the same service area to whom the coordinator handed a task of the people who ask. */
    private static boolean isColleagueWithTask(Person person, Governed governed) {
        return isAmong(person, governed.participants())
                && ReadingPolicy.areasOf(person).contains(governed.serviceArea());
    }

    private static Permission back(Person person, Governed governed) {
        if (isAmong(person, governed.requesters())) {
            return Permission.refused("You cannot back your own request.");
        }
        return allowedIf(
                person.has(Role.SPONSOR) && isAmong(person, governed.sponsor()),
                "Only the sponsor named in the request can back it.");
    }

    private static Permission review(Person person, Governed governed) {
        if (!person.hasAny(REVIEWERS)) {
            return Permission.refused("Only reviewers can review a request.");
        }
        return ConflictOfInterestPolicy.againstReviewing(person, governed)
                .map(Permission::refused)
                .orElse(Permission.ALLOWED);
    }

    private static Permission decide(Person person, Governed governed) {
        if (person.has(Role.ADMIN)) {
            return Permission.refused("Administrators never decide.");
        }
        if (person.has(Role.COORDINATOR)) {
            return Permission.refused("The TDA coordinator prepares decisions and never decides.");
        }
        if (!person.hasAny(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR)) {
            return Permission.refused("Only members of the Technical Design Authority decide.");
        }
        return ConflictOfInterestPolicy.againstDeciding(person, governed)
                .map(Permission::refused)
                .orElse(Permission.ALLOWED);
    }

    private static Permission reviewChallenge(Person person, Governed governed) {
        if (isAmong(person, governed.deciders())) {
            return Permission.refused("You cannot review the challenge because you took part in the decision.");
        }
        if (person.has(Role.ADMIN) || person.has(Role.COORDINATOR)) {
            return Permission.refused("Administrators and the coordinator never decide.");
        }
        if (!person.hasAny(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR, Role.SIRO)) {
            return Permission.refused(
                    "Only members of the authority or the senior information risk owner review a challenge.");
        }
        return ConflictOfInterestPolicy.againstDeciding(person, governed)
                .map(Permission::refused)
                .orElse(Permission.ALLOWED);
    }

    private static Permission signOffCondition(Person person, Governed governed) {
        if (isAmong(person, governed.requesters())) {
            return Permission.refused("You cannot sign off a condition of your own request.");
        }
        return allowedIf(
                person.hasAny(Role.MEMBER, Role.DEPUTY_CHAIR, Role.CHAIR),
                "Only members of the Technical Design Authority sign off conditions.");
    }

    private static Permission acceptResidualRisk(Person person, Governed governed) {
        if (person.has(Role.DPO)) {
            return Permission.refused("The data protection officer advises on a risk and never accepts it.");
        }
        if (isAmong(person, governed.requesters())) {
            return Permission.refused("You cannot accept the risk of your own request.");
        }
        return allowedIf(
                person.has(Role.SIRO) || (person.has(Role.SPONSOR) && isAmong(person, governed.sponsor())),
                "Only the sponsor or the senior information risk owner can accept the risk.");
    }

    private static Permission allowedIf(boolean rule, String otherwise) {
        return rule ? Permission.ALLOWED : Permission.refused(otherwise);
    }
}
