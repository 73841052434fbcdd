package org.rostrum.web.security;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody proved who they are. Lives in the session; holds no password. */
public final class SignedInAuthentication extends AbstractAuthenticationToken {

    /** Held by those whose password somebody else set: they may only choose another one. */
    static final String MUST_CHANGE_PASSWORD = "MUST_CHANGE_PASSWORD";

    private static final long serialVersionUID = 1;

    private final SignedIn person;

    public SignedInAuthentication(SignedIn person) {
        this(person, false);
    }

    SignedInAuthentication(SignedIn person, boolean mustChangePassword) {
        super(authorities(person, mustChangePassword));
        this.person = person;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(SignedIn person, boolean mustChange) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        if (mustChange) {
            authorities.add(new SimpleGrantedAuthority(MUST_CHANGE_PASSWORD));
        } else {
            person.roles().forEach(r -> authorities.add(new SimpleGrantedAuthority("ROLE_" + r)));
        }
        return authorities;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    /** Sessions are found again by it. */
    @Override
    public String getName() {
        return person.username();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    boolean mustChangePassword() {
        return getAuthorities().stream()
                .anyMatch(authority -> MUST_CHANGE_PASSWORD.equals(authority.getAuthority()));
    }
}
