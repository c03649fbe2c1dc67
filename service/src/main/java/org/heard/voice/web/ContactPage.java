package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.AloneField;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfiles;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.heard.voice.Contacts.Answer;
import org.heard.voice.Contacts.NewContact;
import org.heard.voice.Contacts.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO notes a conversation with a child: when, how, alone or why not, and the child's words if there are any.
@Controller
@RequestMapping("/children/{child}/contacts/new")
public class ContactPage {
    private final Contacts contacts;
    private final Children children;
    private final CommunicationProfiles profiles;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    ContactPage(
            Contacts contacts,
            Children children,
            CommunicationProfiles profiles,
            Sight sight,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.children = children;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var form = drafts.open(actor, now, place(child), WordsFields.blank(actor, profiles.get(actor, child, today)));
        return page(page, WordsFields.dated(form, today), children.get(actor, child, today));
    }

    @PostMapping
    ModelAndView record(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var contact = read(form, actor, today, child);
        if (contact.isPresent()) {
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> contacts.record(actor, now, today, contact.get()),
                    answer -> answer instanceof Answer.Recorded ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                moved.tell(Flash.done("The conversation is noted."), before).on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
                why.forEach(refusal -> reject(form, refusal));
            }
        }
        return page(page, form, children.get(actor, child, today));
    }

    private static DraftPlace place(ChildId child) {
        var at = "/children/" + child + "/contacts/new";
        return DraftPlace.about(child, "conversation", "Note a conversation", at);
    }

    private static Optional<NewContact> read(Form form, Actor actor, LocalDate today, ChildId child) {
        var on = WordsFields.on(form, today);
        var how = form.oneOf(Contact.How.class, "how", "Choose how you spoke");
        var alone = AloneField.read(form, "alone");
        if (alone.isEmpty()) {
            form.reject("alone", "Choose whether you spoke alone");
        }
        var words = WordsFields.words(form);
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new NewContact(
                        child,
                        on.orElseThrow(),
                        how.orElseThrow(),
                        actor.person(),
                        actor.name(),
                        alone.orElseThrow(),
                        words.orElse(null)));
    }

    private static void reject(Form form, Refusal refusal) {
        switch (refusal) {
            case NOT_YET -> form.reject("on", "The conversation cannot have happened on a day still to come");
            case WHY_NOT_ALONE_MISSING ->
                form.reject(AloneField.missingWhy("alone", form), "Enter why you did not speak alone");
        }
    }

    private static ModelAndView page(Page page, Form form, Child child) {
        return new ModelAndView(
                "voice/contact", Map.of("page", page.titled("Note a conversation"), "form", form, "child", child));
    }
}
