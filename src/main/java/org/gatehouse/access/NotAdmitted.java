package org.gatehouse.access;

import org.springframework.security.core.AuthenticationException;

/** The council's identity provider knows the person, and Gatehouse does not let them in; the reason is one to show them. */
class NotAdmitted extends AuthenticationException {

    /** Why somebody with a council account does not get in, in words for them. */
    enum Reason {
        NO_ROLE("Your council account is in no group that may use Gatehouse"),
        NO_STAFF_NUMBER("Your council account has no staff number, which Gatehouse needs"),
        NO_EMAIL("Your council account has no e-mail address, which Gatehouse needs"),
        OTHER_STAFF_NUMBER("Your council account has another staff number than before"),
        LEFT("Your account in Gatehouse is no longer active");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    private NotAdmitted(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    static NotAdmitted because(Reason reason) {
        return new NotAdmitted(reason);
    }

    Reason reason() {
        return reason;
    }
}
