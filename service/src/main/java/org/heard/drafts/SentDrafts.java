package org.heard.drafts;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.PersonId;
import org.heard.pages.DraftKeeping;
import org.heard.pages.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Discards a draft in the transaction that does the work of its form, and leaves what was typed in another place.
@Component
@Transactional
class SentDrafts implements DraftKeeping {
    private final Keeper keeper;
    private final DraftStore store;
    private final OwnDrafts own;

    SentDrafts(Keeper keeper, DraftStore store, OwnDrafts own) {
        this.keeper = keeper;
        this.own = own;
        this.store = store;
    }

    @Override
    public void sent(PersonId person, Form form, Instant now, String to) {
        keeper.opened(person, form).ifPresent(opened -> {
            var place = opened.place();
            var what = Typed.in(form, opened, now);
            var kept = store.take(person, place);
            var draft = kept.typed();
            if (draft == null || belongsTo(what, form, kept, draft)) {
                store.empty(person, place);
                store.dropAsideSeen(person, place, seen(form));
            } else if (draft.key().equals(what.key())) {
                store.write(person, place, Keeper.anew(draft), kept.began());
            }
            store.sent(person, place, new Kept.Sent(now, what.key(), to, what.print()));
        });
    }

    @Override
    public Optional<String> sentAgain(PersonId person, Form form, Instant now) {
        return keeper.opened(person, form)
                .filter(opened -> {
                    var sent = store.find(person, opened.place()).sent();
                    return sent != null && sent.key().equals(form.key());
                })
                .filter(opened -> !keeper.isWhatWasSent(opened, Typed.in(form, opened, now)))
                .map(opened -> {
                    keeper.keepSurely(opened, seen(form), Typed.in(form, opened, now));
                    return opened.place().page();
                })
                .or(() -> own.sentAgain(person, form, now));
    }

    /// Whether the draft is an earlier state of what was sent, or the very same.
    private static boolean belongsTo(Typed sent, Form form, Kept kept, Typed draft) {
        return kept.lets(sent.sitting(), seen(form)) || draft.print().equals(sent.print());
    }

    private static int seen(Form form) {
        var mark = form.draft();
        return mark == null ? 0 : mark.seen();
    }
}
