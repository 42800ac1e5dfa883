package org.gatehouse.access;

import java.util.Optional;

/** Where the policy looks up what it must know about a case; the request module answers. */
public interface Cases {

    Optional<Governed> find(String reference);
}
