package org.gatehouse.access;

/** The policy's answer; a refusal always carries its reason in words. */
public record Permission(boolean allowed, String reason) {

    public static final Permission ALLOWED = new Permission(true, "");

    public static Permission refused(String reason) {
        return new Permission(false, reason);
    }

    /** @throws ActionRefused with the policy's reason, if refused */
    public void orRefuse() {
        if (!allowed) {
            throw new ActionRefused(reason);
        }
    }
}
