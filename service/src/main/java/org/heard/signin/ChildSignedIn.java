package org.heard.signin;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// What a child's session remembers: which child, how they came in and since when. It holds no name, and opens no page
/// of the staff's.
public final class ChildSignedIn implements Authentication {
    @Serial
    private static final long serialVersionUID = 1;

    private final UUID organisation;
    private final UUID child;
    private final UUID session;
    private final Self.Way way;
    private final Instant since;
    private final Instant until;

    ChildSignedIn(Self self, UUID session, Instant since, Instant until) {
        this.organisation = self.organisation().value();
        this.child = self.child().value();
        this.way = self.way();
        this.session = session;
        this.since = since;
        this.until = until;
    }

    Self self() {
        return new Self(organisation(), new ChildId(child), way);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /// Which of the child's sessions this is; the database knows the one that stands.
    UUID session() {
        return session;
    }

    Instant since() {
        return since;
    }

    /// When it ends, however busy the child is.
    Instant until() {
        return until;
    }

    /// The same session, which ends then.
    ChildSignedIn lasting(Instant longer) {
        return new ChildSignedIn(self(), session, since, longer);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getDetails() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return getName();
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("a sign-in ends by leaving");
    }

    @Override
    public String getName() {
        return session.toString();
    }
}
