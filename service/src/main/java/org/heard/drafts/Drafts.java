package org.heard.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.pages.DraftMark;
import org.heard.pages.DraftNotice;
import org.heard.pages.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What somebody began to type and has not sent: one draft a person, form and subject, for that person alone. A page
/// lets its form have a draft in one line, and sends the form through [Once], which discards the draft with the work:
/// ```
/// return page(page, drafts.open(actor, now, DraftPlace.about(child, "conversation", "Note a conversation", path),
/// form));
/// ```
@Component
@Transactional
public class Drafts {
    /// How long a page says that the same form was sent just now, so that the way back shows it.
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    private final Keeper keeper;
    private final DraftStore store;
    private final DraftLists lists;
    private final Tokens tokens;
    private final Sight sight;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Drafts(
            Keeper keeper,
            DraftStore store,
            DraftLists lists,
            Tokens tokens,
            Sight sight,
            Audit audit,
            TransactionTemplate transaction) {
        this.keeper = keeper;
        this.store = store;
        this.lists = lists;
        this.tokens = tokens;
        this.sight = sight;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// The form as the person left it, where they began it and have not sent it, else as given; from here on it is kept
    /// while it is typed. The page has already asked whether this person may.
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public Form open(Actor actor, Instant now, DraftPlace place, Form given) {
        var opened = new OpenedForm(actor.organisation(), actor.person(), place, now, java.util.UUID.randomUUID());
        var token = tokens.write(opened);
        return transaction.execute(status -> {
            var kept = bestOf(opened);
            var typed = kept.open();
            if (typed != null) {
                auditReading(actor, now, place);
            }
            var form = typed == null ? given : typed.form();
            return form.keptAs(
                    new DraftMark(token, kept.no(), typed == null ? null : typed.at(), notices(opened, kept, now)));
        });
    }

    /// Keeps what the form holds now.
    public Keeping keep(Actor actor, Instant now, LocalDate today, Form form) {
        var opened = opened(actor, today, form);
        return keeper.keep(opened, seen(form), Typed.in(form, opened, now));
    }

    /// Keeps what the form holds now in any case, beside the draft where that was typed in another place; answers on
    /// which page both can be seen.
    public Keeping keepSurely(Actor actor, Instant now, LocalDate today, Form form) {
        var opened = opened(actor, today, form);
        return keeper.keepSurely(opened, seen(form), Typed.in(form, opened, now));
    }

    /// Throws the draft away; until something else is saved in its place it can be brought back.
    public void throwAway(Actor actor, Instant now, LocalDate today, Form form) {
        var opened = opened(actor, today, form);
        if (store.take(opened.person(), opened.place()).open() != null) {
            store.setThrown(opened.person(), opened.place(), now);
        }
    }

    public void bringBack(Actor actor, LocalDate today, Form form) {
        var opened = opened(actor, today, form);
        if (store.take(opened.person(), opened.place()).thrown() != null) {
            store.setThrown(opened.person(), opened.place(), null);
        }
    }

    /// Puts what was typed in the other place into the form, and what stood there beside it.
    public void changePlaces(Actor actor, LocalDate today, Form form) {
        var opened = opened(actor, today, form);
        var person = opened.person();
        var place = opened.place();
        var kept = store.take(person, place);
        store.listAside(person, place).stream().findFirst().ifPresent(other -> {
            store.dropAside(person, place, other.sitting());
            store.write(person, place, other, kept.began());
            var typed = kept.open();
            if (typed != null) {
                store.putAside(person, place, typed);
            }
        });
    }

    /// The page on which a form of this actor is carried on.
    public String pageOf(Actor actor, LocalDate today, Form form) {
        return opened(actor, today, form).place().page();
    }

    /// What the person has begun and not sent, the newest first; only what they may still open.
    public List<Draft> list(Actor actor, LocalDate today) {
        return lists.list(actor, today);
    }

    private OpenedForm opened(Actor actor, LocalDate today, Form form) {
        var opened = keeper.opened(actor.person(), form).orElseThrow(NotFound::new);
        var child = opened.place().child();
        if (child != null) {
            sight.must(actor, Act.SEE, child, today);
        }
        return opened;
    }

    private static int seen(Form form) {
        var mark = form.draft();
        return mark == null ? 0 : mark.seen();
    }

    /// The place as it stands; where only texts put aside are left, the newest of them is the draft.
    private Kept bestOf(OpenedForm opened) {
        var person = opened.person();
        var place = opened.place();
        var kept = store.find(person, place);
        var aside = store.listAside(person, place);
        if (kept.open() != null || aside.isEmpty()) {
            return kept;
        }
        store.take(person, place);
        store.dropAside(person, place, aside.getFirst().sitting());
        store.write(person, place, aside.getFirst(), null);
        return store.find(person, place);
    }

    private List<DraftNotice> notices(OpenedForm opened, Kept kept, Instant now) {
        var notices = new ArrayList<DraftNotice>();
        var sent = kept.sent();
        if (sent != null && sent.at().plus(JUST_NOW).isAfter(now)) {
            notices.add(new DraftNotice.Sent(sent.at(), sent.to()));
        }
        var began = kept.began();
        if (began != null) {
            notices.add(kept.thrown() == null ? new DraftNotice.Begun(began) : new DraftNotice.ThrownAway(began));
        }
        store.listAside(opened.person(), opened.place()).stream()
                .findFirst()
                .ifPresent(other -> notices.add(new DraftNotice.TypedElsewhere(other.at(), other.form())));
        return notices;
    }

    private void auditReading(Actor actor, Instant now, DraftPlace place) {
        var child = place.child();
        if (child == null) {
            audit.write(actor, now, "opened a draft", List.of(place.form()));
        } else {
            audit.write(actor, now, "opened a draft", child, List.of(place.form()));
        }
    }
}
