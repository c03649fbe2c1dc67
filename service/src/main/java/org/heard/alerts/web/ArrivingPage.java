package org.heard.alerts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.alerts.AlertSettings;
import org.heard.alerts.Alerts;
import org.heard.alerts.ChannelTests;
import org.heard.alerts.ChannelTests.Tested;
import org.heard.alerts.Contact;
import org.heard.alerts.ContactId;
import org.heard.alerts.Gap;
import org.heard.alerts.Readiness;
import org.heard.alerts.Rota;
import org.heard.outbox.Outbox;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an authority says how alerts arrive: the numbers, how long one waits, who is told, and whether it was tried.
@Controller
@RequestMapping("/service/alerts")
public class ArrivingPage {
    private static final String HERE = "redirect:/service/alerts";
    private static final int A_DAY = 1440;

    private final Rota rota;
    private final ChannelTests tests;
    private final Alerts alerts;

    ArrivingPage(Rota rota, ChannelTests tests, Alerts alerts) {
        this.rota = rota;
        this.tests = tests;
        this.alerts = alerts;
    }

    /// What the template shows.
    public record View(
            Readiness readiness,
            List<Contact> contacts,
            Map<ContactId, Tested> tests,
            List<Gap> gaps,
            LocalDate today,
            LocalDateTime at) {}

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        var set = rota.settings(actor, today);
        var form = Form.blank()
                .put("outOfHours", set.outOfHours())
                .put("daytime", set.daytime())
                .put("minutes", Integer.toString(set.minutes()))
                .put("testedFor", Integer.toString(set.testedFor()));
        return page(page, form, actor, now, today);
    }

    @PostMapping
    ModelAndView set(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        rota.settings(actor, today);
        var outOfHours = telephone(form, "outOfHours", "The out-of-hours number");
        if (outOfHours.isEmpty()) {
            form.reject("outOfHours", "Enter the out-of-hours number: without it no child can be told whom to ring");
        }
        var daytime = telephone(form, "daytime", "The daytime number");
        var minutes = number(form, "minutes", 1, A_DAY, "Enter the minutes as a whole number from 1 to 1440");
        var testedFor = number(form, "testedFor", 1, 365, "Enter the days as a whole number from 1 to 365");
        if (form.hasErrors()) {
            return page(page, form, actor, now, today);
        }
        rota.set(actor, now, today, new AlertSettings(outOfHours, daytime, minutes, testedFor));
        Flash.done("How alerts arrive is set from today on.").on(redirect);
        return new ModelAndView(HERE);
    }

    @PostMapping("/{onRota}")
    ModelAndView change(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable("onRota") ContactId contact,
            RedirectAttributes redirect) {
        var who = rota.list(actor, today).stream()
                .filter(one -> one.id().equals(contact))
                .findFirst()
                .orElseThrow(NotFound::new);
        switch (form.typed("do")) {
            case "remove" -> {
                rota.remove(actor, now, today, contact);
                Flash.done(who.name() + " is off the rota.").on(redirect);
            }
            case "up" -> {
                rota.moveUp(actor, now, today, contact);
                Flash.done("The order is changed.").on(redirect);
            }
            case "test" -> {
                switch (tests.send(actor, now, today, contact)) {
                    case Outbox.Answer.NoAddress(var why) -> Flash.note(why).on(redirect);
                    case Outbox.Answer.Queued _, Outbox.Answer.Already _ ->
                        Flash.done("A test goes to " + who.name() + ". Ask them for the number in it.")
                                .on(redirect);
                }
            }
            default -> {
                switch (tests.confirm(actor, now, contact, form.text("number"))) {
                    case CONFIRMED ->
                        Flash.done("Confirmed: alerts reach " + who.name() + ".")
                                .on(redirect);
                    case WRONG ->
                        Flash.note("That is not the number in the last test to " + who.name() + ".")
                                .on(redirect);
                    case TOO_OFTEN ->
                        Flash.note("Send " + who.name() + " a new test first.").on(redirect);
                }
            }
        }
        return new ModelAndView(HERE);
    }

    private ModelAndView page(Page page, Form form, Actor actor, Instant now, LocalDate today) {
        var last = tests.list(actor).stream().collect(Collectors.toMap(Tested::contact, Function.identity()));
        var view = new View(
                alerts.readiness(now, today),
                rota.list(actor, today),
                last,
                rota.gaps(actor, now),
                today,
                LocalDateTime.ofInstant(now, ZoneId.of("Europe/London")));
        return new ModelAndView(
                "alerts/arriving", Map.of("page", page.titled("How alerts arrive"), "form", form, "view", view));
    }

    static String telephone(Form form, String field, String what) {
        var number = form.text(field);
        if (!number.isEmpty() && !number.matches("[+(]?[0-9][0-9 ()-]{1,28}")) {
            form.reject(field, what + " must be a telephone number, like 01632 960 001");
        }
        return number;
    }

    private static int number(Form form, String field, int least, int most, String message) {
        var text = form.text(field);
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            form.reject(field, message);
        }
        return number;
    }
}
