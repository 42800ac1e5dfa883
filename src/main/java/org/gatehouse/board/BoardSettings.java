package org.gatehouse.board;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's rules for votes (terms of reference of the TDA, DOMAIN 5.2 and 5.7).
 *
 * @param quorum how many members must have voted, chair or deputy chair among them
 * @param urgentQuorum the same for an urgent request: the chair and one member
 * @param interestRemovesSight whether a member who declares an interest no longer sees the request
 */
@ConfigurationProperties("gatehouse.board")
record BoardSettings(
        @DefaultValue("3") int quorum,
        @DefaultValue("2") int urgentQuorum,
        @DefaultValue("true") boolean interestRemovesSight) {

    BoardSettings {
        if (quorum < 1 || urgentQuorum < 1) {
            throw new IllegalArgumentException(
                    "gatehouse.board.quorum and gatehouse.board.urgent-quorum must be 1 or more.");
        }
    }
}
