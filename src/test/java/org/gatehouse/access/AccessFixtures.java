package org.gatehouse.access;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People and cases to ask the policy about. */
final class AccessFixtures {

    private AccessFixtures() {}

    static Person person(String staffNumber, String area, Role... roles) {
        return new Person(
                UUID.randomUUID(),
                "person-" + staffNumber,
                staffNumber,
                "Person " + staffNumber,
                staffNumber + "@fenbridge.example",
                Arrays.stream(roles).collect(Collectors.toUnmodifiableSet()),
                area.isEmpty() ? Set.of() : Set.of(area));
    }

    /** A submitted request of Housing, asked by 1, sponsored by 2, in which nobody else has had a part. */
    static CaseBuilder housingCase() {
        return new CaseBuilder();
    }

    /** Says who had which hand in a case. */
    static final class CaseBuilder {

        private boolean draft;
        private Set<String> requesters = Set.of("1");
        private Set<String> reviewers = Set.of();
        private Set<String> owners = Set.of();
        private Set<String> interests = Set.of();
        private Set<String> unsighted = Set.of();
        private Set<String> neverDeciding = Set.of();
        private Set<String> participants = Set.of();
        private Set<Role> groups = Set.of();

        CaseBuilder draft() {
            draft = true;
            return this;
        }

        CaseBuilder askedBy(String... staffNumbers) {
            requesters = Set.of(staffNumbers);
            return this;
        }

        CaseBuilder reviewedBy(String staffNumber) {
            reviewers = Set.of(staffNumber);
            return this;
        }

        CaseBuilder ownedBy(String staffNumber) {
            owners = Set.of(staffNumber);
            return this;
        }

        CaseBuilder interestOf(String staffNumber) {
            interests = Set.of(staffNumber);
            return this;
        }

        CaseBuilder hiddenFrom(String staffNumber) {
            unsighted = Set.of(staffNumber);
            return this;
        }

        /** Somebody who administers, coordinates or audits with another account. */
        CaseBuilder officerElsewhere(String staffNumber) {
            neverDeciding = Set.of(staffNumber);
            return this;
        }

        CaseBuilder participant(String staffNumber) {
            participants = Set.of(staffNumber);
            return this;
        }

        CaseBuilder tasksOf(Role... roles) {
            groups = Set.of(roles);
            return this;
        }

        Governed build() {
            return new Governed(
                    UUID.randomUUID(),
                    "TR-2026-0001",
                    "housing",
                    draft,
                    requesters,
                    Set.of("2"),
                    reviewers,
                    owners,
                    interests,
                    unsighted,
                    neverDeciding,
                    Set.of(),
                    participants,
                    groups);
        }
    }
}
