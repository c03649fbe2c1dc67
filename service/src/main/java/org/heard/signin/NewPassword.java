package org.heard.signin;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.EmailAddress;
import org.heard.database.Tenancy;
import org.heard.jobs.Command;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;

/// `./heard new-password ADDRESS`: a one-time password for whoever runs the machine to hand over when no administrator
/// can get in. Stands in the audit of every organisation the account acts for.
@Component
class NewPassword implements Command {
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    NewPassword(Accounts accounts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "new-password";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var address =
                words.size() == 1 ? EmailAddress.read(words.getFirst()) : java.util.Optional.<EmailAddress>empty();
        if (address.isEmpty()) {
            out.println("Usage: ./heard new-password ADDRESS, the email address somebody signs in with.");
            return 2;
        }
        var now = clock.instant();
        var password = Passwords.oneTime();
        var account = Tenancy.withinNone(() -> accounts.rescue(address.get().text(), password, now));
        if (account.isEmpty()) {
            out.println("Nobody signs in with " + address.get().text() + ".");
            return 1;
        }
        var today = LocalDate.ofInstant(now, ActorFilter.LONDON);
        for (var membership : Tenancy.withinNone(() -> accounts.memberships(account.get(), today))) {
            Tenancy.within(membership.organisation(), () -> {
                audit.write(
                        Actor.system(membership.organisation(), "The console"),
                        now,
                        "reset a password from the console",
                        membership.person(),
                        List.of("account"));
                return membership;
            });
        }
        out.println("One-time password: " + password);
        out.println("It replaces the old one at once and is shown only here. They choose their own when they sign in.");
        out.println("It runs out on " + Days.moment(Passwords.endOfOneTime(now))
                + ", if they have not chosen their own by then.");
        return 0;
    }
}
