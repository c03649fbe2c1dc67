package org.heard.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.database.Tenancy;
import org.springframework.stereotype.Component;

/// What somebody who has signed in does with their own account: for whom they act, their password, signing out
/// everywhere.
@Component
public class OwnAccount {
    private final Accounts accounts;
    private final Audit audit;
    private final Attempts tries = new Attempts(5, Duration.ofMinutes(15));

    OwnAccount(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /// From here on the same account acts for this organisation, one of those it may.
    public SignedIn act(SignedIn who, Membership membership, Instant now, LocalDate today) {
        var account = who.account().orElseThrow(NotFound::new);
        var several = accounts.memberships(account, today).stream()
                        .filter(Membership::accepted)
                        .count()
                > 1;
        came(membership, now);
        return who.actingAs(membership, several);
    }

    /// Says to an organisation that asks whether the person acts for it; where none asks there is nothing to answer.
    public void answer(SignedIn who, Membership asked, boolean yes, Instant now) {
        var account = who.account().orElseThrow(NotFound::new);
        Tenancy.within(asked.organisation(), () -> {
            if (!accounts.answer(account, asked.organisation(), yes, now)) {
                throw new NotFound();
            }
            audit.write(
                    actor(asked),
                    now,
                    yes ? "accepted an account" : "declined an account",
                    asked.person(),
                    List.of("account"));
            return asked;
        });
    }

    /// The organisation learns who came, and when.
    void came(Membership membership, Instant now) {
        Tenancy.within(membership.organisation(), () -> {
            accounts.came(membership.person(), now);
            audit.write(actor(membership), now, "signed in", membership.person(), List.of());
            return membership;
        });
    }

    private static Actor actor(Membership membership) {
        return new Actor(membership.organisation(), membership.person(), membership.personName(), Set.of());
    }

    /// Ends every session of the account, this one too.
    public void signOutEverywhere(Actor actor, SignedIn who, Instant now) {
        accounts.endSessions(who.account().orElseThrow(NotFound::new));
        audit.write(actor, now, "signed out everywhere", actor.person(), List.of());
    }

    /// What came of choosing a new password.
    public sealed interface Change {}

    /// The session goes on; every other one of the account has ended.
    public record Changed(SignedIn who) implements Change {}

    /// The present password was not given.
    public record WrongPassword() implements Change {}

    /// The new one is too easy to guess; says why.
    public record TooWeak(String why) implements Change {}

    /// Too many tries at the present one; the next can be made then.
    public record WaitUntil(Instant until) implements Change {}

    /// Replaces a person's own password, and ends their sessions everywhere else.
    ///
    /// @param about what anybody would guess first
    public Change changePassword(SignedIn who, String current, String wanted, Instant now, String... about) {
        var account = who.account().orElseThrow(NotFound::new);
        var wait = tries.refused(account.toString(), now);
        if (wait.isPresent()) {
            return new WaitUntil(wait.get());
        }
        if (!accounts.isPassword(account, current)) {
            return new WrongPassword();
        }
        tries.forget(account.toString());
        var fault = wanted.equals(current)
                ? Optional.of("The new password must not be the one you have now")
                : Passwords.fault(wanted, about);
        if (fault.isPresent()) {
            return new TooWeak(fault.get());
        }
        var changed = who.withNewPassword(accounts.setPassword(account, wanted));
        if (!changed.mustChooseOrganisation()) {
            Tenancy.within(changed.organisation(), () -> {
                var actor = new Actor(changed.organisation(), changed.person(), "", Set.of());
                audit.write(actor, now, "changed a password", changed.person(), List.of("account"));
                return actor;
            });
        }
        return new Changed(changed);
    }
}
