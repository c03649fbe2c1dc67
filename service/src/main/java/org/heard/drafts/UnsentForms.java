package org.heard.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.heard.access.Persons;
import org.heard.database.Tenancy;
import org.heard.pages.DraftMark;
import org.heard.pages.Form;
import org.heard.signin.KeepsUnsent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps a form that arrives when its writer is no longer signed in: as a draft, for that person alone.
@Component
class UnsentForms implements KeepsUnsent {
    /// A page left open over a long weekend still counts; an older one has come from somewhere else.
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Tokens tokens;
    private final Keeper keeper;
    private final Persons persons;
    private final TransactionTemplate transaction;

    UnsentForms(Tokens tokens, Keeper keeper, Persons persons, TransactionTemplate transaction) {
        this.tokens = tokens;
        this.keeper = keeper;
        this.persons = persons;
        this.transaction = transaction;
    }

    @Override
    public Optional<Unsent> keep(Form form, Instant now) {
        var mark = form.draft();
        if (mark == null || form.kept().isEmpty()) {
            return Optional.empty();
        }
        return tokens.read(mark.token())
                .filter(opened -> opened.at().plus(LONGEST).isAfter(now))
                .filter(opened -> Tenancy.within(
                        opened.organisation(), () -> transaction.execute(status -> isKept(opened, mark, form, now))))
                .map(opened -> new Unsent(
                        opened.organisation(), opened.person(), opened.place().page()));
    }

    private boolean isKept(OpenedForm opened, DraftMark mark, Form form, Instant now) {
        return persons.findActor(opened.person(), LocalDate.ofInstant(now, LONDON))
                        .isPresent()
                && !(keeper.keepSurely(opened, mark.seen(), Typed.in(form, opened, now)) instanceof Keeping.TooLong);
    }
}
