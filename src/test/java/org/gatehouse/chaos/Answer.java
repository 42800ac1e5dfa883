package org.gatehouse.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What came back from a copy of the service; status 0 where nothing did. */
record Answer(int status, JsonNode body) {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    static Answer none() {
        return new Answer(0, MissingNode.getInstance());
    }

    /** Whoever gets it cannot know whether what they asked for was done. */
    boolean isUnknown() {
        return status == 0 || status >= SERVER_ERROR;
    }

    boolean isAcknowledged() {
        return !isUnknown() && status < BAD_REQUEST;
    }

    boolean isRefused() {
        return !isUnknown() && status >= BAD_REQUEST;
    }
}
