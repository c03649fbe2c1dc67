package org.heard.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.ids.AccountId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// What a session remembers: which account, and as whom in which organisation it acts. Roles are not remembered; they
/// are read at each request, so that taking one away takes effect at once.
final class SignedIn implements Authentication {
    @Serial
    private static final long serialVersionUID = 1;

    private final UUID account;
    private final UUID organisation;
    private final UUID person;
    private final boolean mustChangePassword;

    SignedIn(AccountId account, OrganisationId organisation, PersonId person, boolean mustChangePassword) {
        this.account = account.value();
        this.organisation = organisation.value();
        this.person = person.value();
        this.mustChangePassword = mustChangePassword;
    }

    AccountId account() {
        return new AccountId(account);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean mustChangePassword() {
        return mustChangePassword;
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
        return person;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("a sign-in ends by signing out");
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
