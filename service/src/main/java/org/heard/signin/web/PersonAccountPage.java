package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.EmailAddress;
import org.heard.ids.PersonId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.signin.AccountKeeping;
import org.heard.signin.AccountKeeping.Outcome;
import org.heard.signin.Administration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an administrator keeps a person's account: opens it, gives a new one-time password, closes it and opens it
/// again.
@Controller
@RequestMapping("/people/{person}/account")
class PersonAccountPage {
    private final Administration administration;
    private final AccountKeeping accounts;
    private final Once once;

    PersonAccountPage(Administration administration, AccountKeeping accounts, Once once) {
        this.administration = administration;
        this.accounts = accounts;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(Page page, @PathVariable PersonId person, Actor actor, LocalDate today) {
        var known = administration.get(actor, person, today);
        var address = accounts.find(actor, person, today)
                .map(AccountKeeping.Account::email)
                .orElse(known.email());
        return show(page, Form.blank().put("email", address), person, actor, today);
    }

    @PostMapping
    ModelAndView change(
            Page page,
            Form form,
            @PathVariable PersonId person,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes next) {
        var known = administration.get(actor, person, today);
        var act = form.typed("do");
        var email = EmailAddress.read(form.text("email"));
        if ((act.equals("open") || act.equals("readdress")) && email.isEmpty()) {
            form.reject("email", EmailAddress.FAULT);
            return show(page, form, person, actor, today);
        }
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> switch (act) {
                    case "open" -> accounts.open(actor, now, today, person, email.orElseThrow());
                    case "readdress" -> accounts.readdress(actor, now, today, person, email.orElseThrow());
                    case "reset" -> accounts.reset(actor, now, today, person);
                    case "close" -> accounts.close(actor, now, today, person);
                    case "reopen" -> accounts.reopen(actor, now, today, person);
                    case "sign-out" -> accounts.signOut(actor, now, today, person);
                    default -> throw new org.heard.access.NotFound();
                },
                answer -> switch (answer) {
                    case Outcome.Done _, Outcome.OneTimePassword _, Outcome.Asked _ -> {
                        tell(answer, act, known.name(), next);
                        // Told apart from the page itself, so that what is shown once waits for this visit.
                        yield Optional.of("/people/" + person + "?account=done");
                    }
                    default -> Optional.empty();
                });
        if (submitted instanceof Once.Submitted.Refused<Outcome>(var why)) {
            return show(page, form.reject("email", words(why)), person, actor, today);
        }
        return new ModelAndView("redirect:" + ((Once.Submitted.SendTo<Outcome>) submitted).path());
    }

    private static void tell(Outcome done, String act, String name, RedirectAttributes next) {
        switch (done) {
            case Outcome.OneTimePassword(var password) -> next.addFlashAttribute(PersonPage.PASSWORD, password);
            case Outcome.Asked _ ->
                Flash.note(
                                ("Whoever has this address signs in to Heard for another organisation already. At their next "
                                                + "sign-in they are asked whether they are %s here, and keep their own password.")
                                        .formatted(name))
                        .on(next);
            default ->
                Flash.done(
                                switch (act) {
                                    case "close" -> name + " cannot sign in any more, and is signed out.";
                                    case "reopen" -> name + " can sign in again, with the password they had.";
                                    case "sign-out" -> name + " is signed out everywhere here.";
                                    default -> "From now on " + name + " signs in with this address.";
                                })
                        .on(next);
        }
    }

    private static String words(Outcome refused) {
        return switch (refused) {
            case Outcome.AddressTaken _ -> "Somebody else here signs in with this address";
            case Outcome.AddressTakenElsewhere _ -> "This address cannot be used: an account has it already";
            case Outcome.HasOne _ -> "This person has an account already";
            case Outcome.HasLeft _ -> "This person has left: say first that they are here again";
            case Outcome.SharedAccount _ ->
                "This account acts for another organisation too: only its owner can change its password and address";
            case Outcome.LastAdministrator _ ->
                "Nobody else is administrator: give somebody that role and an account first";
            case Outcome.Done _, Outcome.OneTimePassword _, Outcome.Asked _ ->
                throw new IllegalArgumentException("no refusal: " + refused);
        };
    }

    private ModelAndView show(Page page, Form form, PersonId person, Actor actor, LocalDate today) {
        return new ModelAndView(
                "signin/person-account",
                Map.of(
                        "page",
                        page.titled("A person’s account"),
                        "form",
                        form,
                        "person",
                        administration.get(actor, person, today),
                        "account",
                        accounts.find(actor, person, today)));
    }
}
