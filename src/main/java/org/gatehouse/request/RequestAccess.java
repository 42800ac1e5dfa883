package org.gatehouse.request;

import java.util.List;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Permission;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** Asks the one policy about a request; one that may not be seen looks like one that does not exist. */
@Component
public class RequestAccess {

    private final AccessPolicy policy;
    private final Cases cases;
    private final WorkHistory work;
    private final List<Askers> askers;

    RequestAccess(AccessPolicy policy, Cases cases, WorkHistory work, List<Askers> askers) {
        this.askers = askers;
        this.policy = policy;
        this.cases = cases;
        this.work = work;
    }

    /** @throws WrongState where the request was refused and only the refusal can still be challenged */
    void changeable(String reference) {
        if (work.open(reference).stream().anyMatch(task -> task.key().equals("consider-refusal"))) {
            throw new WrongState(
                    reference + " was decided. Accept that or challenge it; its answers stay as they were decided.");
        }
    }

    public void visible(Person person, String reference) {
        if (!may(person, Action.READ, reference).allowed()) {
            throw NotFound.of("request", reference);
        }
    }

    public Permission may(Person person, Action action, String reference) {
        return policy.can(person, action, governed(reference));
    }

    Permission mayAsk(Person person) {
        return policy.canAsk(person);
    }

    /** The same for one kind of request. */
    Permission mayAsk(Person person, RequestKind kind) {
        Permission permission = mayAsk(person);
        return permission.allowed()
                ? askers.stream()
                        .flatMap(feature -> feature.refusal(person, kind).stream())
                        .findFirst()
                        .map(Permission::refused)
                        .orElse(permission)
                : permission;
    }

    private Governed governed(String reference) {
        return cases.find(reference).orElseThrow(() -> NotFound.of("request", reference));
    }
}
