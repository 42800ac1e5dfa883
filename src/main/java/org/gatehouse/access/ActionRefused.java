package org.gatehouse.access;

/** A signed-in person asked for something the policy does not allow; answered as 403 with the reason. */
public class ActionRefused extends RuntimeException {

    public ActionRefused(String reason) {
        super(reason);
    }
}
