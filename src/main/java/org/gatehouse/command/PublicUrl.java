package org.gatehouse.command;

import java.net.URI;
import java.util.Optional;

/** The address that people use: https, or http on their own machine. */
final class PublicUrl {

    static final String UNREADABLE =
            "GATEHOUSE_PUBLIC_URL must be an address such as https://gatehouse.council.example.";

    private PublicUrl() {}

    static Optional<URI> read(String text) {
        try {
            URI address = new URI(text.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (java.net.URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** Browsers keep the session's cookie on https only, and on http where the address is the machine's own. */
    static boolean keepsSessions(URI address) {
        return address.getScheme().equals("https")
                || address.getHost().equals("localhost")
                || address.getHost().startsWith("127.");
    }
}
