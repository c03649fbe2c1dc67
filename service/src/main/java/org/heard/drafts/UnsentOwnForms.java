package org.heard.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.database.Tenancy;
import org.heard.pages.Form;
import org.heard.signin.KeepsUnsent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what a child sends when their time has run out: it is not sent, it waits for them.
@Component
class UnsentOwnForms implements KeepsUnsent {
    /// A child's page closes within the hour; an older one has come from somewhere else.
    private static final Duration LONGEST = Duration.ofHours(24);

    private final OwnDrafts own;
    private final Tokens tokens;
    private final TransactionTemplate transaction;

    UnsentOwnForms(OwnDrafts own, Tokens tokens, TransactionTemplate transaction) {
        this.own = own;
        this.tokens = tokens;
        this.transaction = transaction;
    }

    @Override
    public Optional<Unsent> keep(Form form, Instant now) {
        return form.typed(OwnDrafts.MARK).isEmpty()
                ? Optional.empty()
                : OwnDrafts.opened(tokens, form)
                        .filter(opened -> opened.at().plus(LONGEST).isAfter(now))
                        .filter(opened -> Tenancy.within(
                                opened.organisation(),
                                () -> transaction.execute(status -> own.keepSurely(opened, form, now))))
                        .map(opened -> new Unsent(
                                opened.organisation(),
                                opened.person(),
                                opened.place().page()));
    }
}
