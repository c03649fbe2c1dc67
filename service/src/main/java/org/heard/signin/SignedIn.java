package org.heard.signin;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.AccountId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// What a session remembers: which account, since when, and as whom in which organisation it acts. Roles are not
/// remembered; they are read at each request, so that taking one away takes effect at once.
public final class SignedIn implements Authentication {
    @Serial
    private static final long serialVersionUID = 3;

    private final @Nullable UUID account;
    private final int stamp;
    private final Instant since;
    private final boolean mustChangePassword;
    private final boolean several;
    private final @Nullable Acting acting;

    private SignedIn(
            @Nullable UUID account,
            int stamp,
            Instant since,
            boolean mustChangePassword,
            boolean several,
            @Nullable Acting acting) {
        this.account = account;
        this.stamp = stamp;
        this.since = since;
        this.mustChangePassword = mustChangePassword;
        this.several = several;
        this.acting = acting;
    }

    /// As whom, and where.
    private record Acting(UUID organisation, String organisationName, UUID person, int door) implements Serializable {
        static Acting as(Membership membership) {
            return new Acting(
                    membership.organisation().value(),
                    membership.organisationName(),
                    membership.person().value(),
                    membership.stamp());
        }
    }

    /// A person who has given their password; where they belong to one organisation they act for it, else they have yet
    /// to choose.
    static SignedIn to(Accounts.Account account, List<Membership> memberships, Instant since) {
        return new SignedIn(
                account.id().value(),
                account.stamp(),
                since,
                account.mustChange(),
                memberships.size() > 1,
                memberships.size() == 1 ? Acting.as(memberships.getFirst()) : null);
    }

    /// Somebody made up, played in a demonstration: there is no account and no password.
    static SignedIn playing(Membership membership, Instant since) {
        return new SignedIn(null, 0, since, false, false, Acting.as(membership));
    }

    SignedIn actingAs(Membership membership, boolean amongSeveral) {
        return new SignedIn(account, stamp, since, mustChangePassword, amongSeveral, Acting.as(membership));
    }

    SignedIn withNewPassword(int newStamp) {
        return new SignedIn(account, newStamp, since, false, several, acting);
    }

    /// The account, which only a demonstration does without.
    public Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    int stamp() {
        return stamp;
    }

    int door() {
        return chosen().door();
    }

    Instant since() {
        return since;
    }

    /// Whether the password was given by somebody else and has to be replaced first.
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /// Whether the account may act for more than one organisation.
    public boolean several() {
        return several;
    }

    /// Whether an organisation to act for has yet to be chosen.
    public boolean mustChooseOrganisation() {
        return acting == null;
    }

    OrganisationId organisation() {
        return new OrganisationId(chosen().organisation());
    }

    String organisationName() {
        return chosen().organisationName();
    }

    PersonId person() {
        return new PersonId(chosen().person());
    }

    private Acting chosen() {
        if (acting == null) {
            throw new IllegalStateException("no organisation has been chosen");
        }
        return acting;
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
        throw new IllegalArgumentException("a sign-in ends by signing out");
    }

    @Override
    public String getName() {
        return acting == null ? String.valueOf(account) : acting.person().toString();
    }
}
