package org.gatehouse.access;

/** The record is not, or no longer, in a state that allows the act, or somebody else was first; answered as 409. */
public class WrongState extends RuntimeException {

    public WrongState(String reason) {
        super(reason);
    }
}
