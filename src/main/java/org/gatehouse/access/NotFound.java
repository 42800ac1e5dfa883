package org.gatehouse.access;

/** Unknown or not visible to the asker: both look exactly the same; answered as 404. */
public class NotFound extends RuntimeException {

    private NotFound(String message) {
        super(message);
    }

    public static NotFound of(String kind, String name) {
        return new NotFound("There is no " + kind + " " + name + " that you can see.");
    }
}
