package org.gatehouse.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of somebody who signed in: only who they are. What they may do is read from {@link People} each time.
 */
record SignedIn(UUID personId, String username) implements UserDetails {

    @Override
    public String getUsername() {
        return username;
    }

    /** Never kept. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
