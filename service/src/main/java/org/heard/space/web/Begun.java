package org.heard.space.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.drafts.OwnDrafts;
import org.heard.ids.Ids;
import org.heard.pages.Form;
import org.heard.pages.Query;
import org.heard.space.Me;
import org.springframework.stereotype.Component;

/// Lets a form of the child's space be kept while it is written, and be opened again by them.
@Component
class Begun {
    private static final String ON = "on";

    private final OwnDrafts drafts;

    Begun(OwnDrafts drafts) {
        this.drafts = drafts;
    }

    /// The form, kept from here on.
    Form keeping(Me me, Instant now, String page, Form form) {
        return form.typed(OwnDrafts.MARK).isEmpty()
                ? form.put(OwnDrafts.MARK, drafts.mark(me.self(), now, page, form))
                : form;
    }

    /// What the child goes on with on this page, where the address or the form names it.
    Optional<Form> find(Me me, String page, String on) {
        return Ids.find(on).flatMap(sitting -> drafts.find(me.self(), page, sitting));
    }

    /// The form of this page, as the child left it where they go on with it, kept from here on.
    Form open(Me me, Instant now, String page, Query query, Supplier<Form> otherwise) {
        return keeping(me, now, page, find(me, page, query.first(ON)).orElseGet(otherwise));
    }

    /// The same once somebody has said who is there.
    Form find(Me me, String page, Form asked) {
        return find(me, page, asked.typed(ON))
                .map(found -> found.put(WhoIsThere.BESIDE, asked.typed(WhoIsThere.BESIDE)))
                .orElse(asked);
    }

    /// The address of the page on which that is asked first.
    static String path(String page, String on) {
        return Ids.find(on).map(sitting -> page + "?" + ON + "=" + sitting).orElse(page);
    }

    /// It came too late to be sent.
    void waits(Me me, Instant now, Form form) {
        drafts.keep(me.self(), now, form);
    }

    /// In the transaction that sends it.
    void sent(Me me, Instant now, Form form) {
        drafts.sent(me.self(), now, form);
    }
}
