package org.heard.drafts;

import java.util.Optional;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.pages.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes drafts, and never one over another that its writer has not seen.
@Component
@Transactional
class Keeper {
    /// A drawer full of typed pages; nobody types that into one form.
    private static final int LONGEST = 400_000;

    private final DraftStore store;
    private final Tokens tokens;

    Keeper(DraftStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    /// What a form's token says, where the form is this person's.
    Optional<OpenedForm> opened(PersonId person, Form form) {
        var mark = form.draft();
        return mark == null
                ? Optional.empty()
                : tokens.read(mark.token()).filter(opened -> opened.person().equals(person));
    }

    Keeping keep(OpenedForm opened, int seen, Typed typed) {
        if (typed.length() > LONGEST) {
            return new Keeping.TooLong();
        }
        var person = opened.person();
        var place = opened.place();
        var kept = store.take(person, place);
        var sent = kept.sent();
        if (sent != null && sent.key().equals(typed.key())) {
            return new Keeping.SentAlready(sent.at());
        }
        var open = kept.open();
        if (open != null && !kept.lets(typed.sitting(), seen)) {
            return new Keeping.TypedElsewhere(open.form(), open.at(), typed.form());
        }
        store.write(person, place, typed, open == null ? null : kept.began());
        return new Keeping.Saved(kept.no() + 1, typed.at());
    }

    /// Keeps it in any case: where another text stands in its place, beside that one. A form that was sent already has
    /// become a new one, unless nothing in it changed.
    Keeping keepSurely(OpenedForm opened, int seen, Typed typed) {
        var answer = keep(opened, seen, typed);
        if (answer instanceof Keeping.TypedElsewhere) {
            store.putAside(opened.person(), opened.place(), typed);
        }
        if (answer instanceof Keeping.SentAlready && !isWhatWasSent(opened, typed)) {
            return keepSurely(opened, seen, anew(typed));
        }
        return answer;
    }

    boolean isWhatWasSent(OpenedForm opened, Typed typed) {
        var sent = store.find(opened.person(), opened.place()).sent();
        return sent != null && sent.print().equals(typed.print());
    }

    /// The same text for another act.
    static Typed anew(Typed typed) {
        return new Typed(typed.fields(), Ids.next(), typed.sitting(), typed.at());
    }
}
