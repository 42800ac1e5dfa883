package org.gatehouse.command;

/** Says that everything is loaded, where to look and as whom to sign in. */
final class Ready {

    private Ready() {}

    static void announce(int port) {
        String address = "http://localhost:" + port;
        System.out.println("""
                Gatehouse is ready: %s
                Sign in as requester, sponsor, coordinator, requirements, member1, chair, ict, auditor, admin, …
                (all people are listed on the sign-in page), password gatehouse-demo.
                Mails can be read at %s/admin/outbox""".formatted(address, address));
    }
}
