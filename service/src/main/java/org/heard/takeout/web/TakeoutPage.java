package org.heard.takeout.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.pages.Tone;
import org.heard.takeout.Making;
import org.heard.takeout.Takeout;
import org.heard.takeout.TakeoutId;
import org.heard.takeout.Takeouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO manager asks for everything, an administrator agrees, and whoever asked fetches it.
@Controller
@RequestMapping("/takeout")
public class TakeoutPage {
    private static final String HERE = "/takeout";
    private static final int LONGEST_REASON = 500;
    private static final long MEGABYTE = 1024L * 1024;

    /// What is made within this time needs no page that says how far it is.
    private static final Duration SOON = Duration.ofMillis(1_200);

    private final Takeouts takeouts;
    private final Making making;
    private final Once once;

    TakeoutPage(Takeouts takeouts, Making making, Once once) {
        this.takeouts = takeouts;
        this.making = making;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param now    the one that is open or can be fetched
    /// @param before those that are over
    /// @param half   of the key, while it is the reader's to write down
    /// @param still  whether the page no longer looks again by itself
    public record View(
            @Nullable Takeout now,
            List<Takeout> before,
            @Nullable String half,
            boolean mayAsk,
            boolean mayAgree,
            boolean mine,
            boolean still) {}

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, Instant now, HttpServletResponse response) {
        return page(page, Form.blank(), query, actor, now, response);
    }

    @PostMapping
    ModelAndView ask(
            Page page,
            Form form,
            Query query,
            Actor actor,
            Instant now,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        form.required("because", "Say what it is for");
        var because = form.atMost(LONGEST_REASON, "because", "What it is for");
        if (form.hasErrors()) {
            return page(page, form, query, actor, now, response);
        }
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> takeouts.ask(actor, now, because),
                asked -> asked instanceof Takeouts.Asked.Done ? Optional.of(HERE) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Takeouts.Asked>(var why)) {
            form.reject(
                    "because",
                    why instanceof Takeouts.Asked.TooSoon(var from)
                            ? tooSoon("ask", from)
                            : "Somebody has asked already. It is shown above");
            return page(page, form, query, actor, now, response);
        }
        Flash.done("You have asked. Write down your half of the key, and tell an administrator that it waits for them.")
                .on(redirect);
        return new ModelAndView("redirect:" + HERE);
    }

    @PostMapping("/{takeout}/agree")
    ModelAndView agree(
            Form form, @PathVariable TakeoutId takeout, Actor actor, Instant now, RedirectAttributes redirect) {
        actor.mustBe(Role.ADMINISTRATOR);
        var agreed = new AtomicReference<Takeouts.@Nullable Agreed>();
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    var answer = takeouts.agree(actor, now, takeout);
                    agreed.set(answer);
                    return answer;
                },
                answer -> Optional.of(HERE));
        switch (agreed.get()) {
            case null -> Flash.note("This was sent before.").on(redirect);
            case Takeouts.Agreed.Done(var half, var toMake) -> {
                making.start(actor, toMake, SOON);
                new Flash(
                                Tone.GOOD,
                                "You have agreed. Your half of the key is shown once, here:",
                                List.of(
                                        half,
                                        "Write it down and keep it apart from the other half. Nobody can show it to you again."),
                                null)
                        .on(redirect);
            }
            case Takeouts.Agreed.AskedThemself() ->
                Flash.note("You asked for it yourself: another administrator has to agree.")
                        .on(redirect);
            case Takeouts.Agreed.TooSoon(var from) ->
                Flash.note(tooSoon("agree", from) + ".").on(redirect);
            case Takeouts.Agreed.AskerTooSoon(var from) ->
                Flash.note(
                                "An administrator has changed the role or the sign-in of whoever asked. If it was they who asked, they can ask again from %s; if not, stop it."
                                        .formatted(Days.moment(from)))
                        .on(redirect);
            case Takeouts.Agreed.NoRoom(var needed, var free) ->
                Flash.note(
                                "There is no room for it on the disk of the service: it may need %,d MB, and %,d MB are free. Nothing was begun. Agree again once whoever runs the service has made room."
                                        .formatted(needed / MEGABYTE, free / MEGABYTE))
                        .on(redirect);
            case Takeouts.Agreed.NoLongerOpen() ->
                Flash.note("It no longer waits for anybody. Nothing was changed.")
                        .on(redirect);
        }
        return new ModelAndView("redirect:" + HERE);
    }

    @PostMapping("/{takeout}/end")
    ModelAndView end(@PathVariable TakeoutId takeout, Actor actor, Instant now, RedirectAttributes redirect) {
        switch (takeouts.end(actor, now, takeout)) {
            case STOPPED -> Flash.done("It is stopped. Nothing was taken out.").on(redirect);
            case THROWN_AWAY -> Flash.done("The file is gone.").on(redirect);
            case NOTHING_TO_END -> Flash.note("There was nothing to end.").on(redirect);
        }
        return new ModelAndView("redirect:" + HERE);
    }

    @GetMapping("/{takeout}/file.zip")
    ModelAndView open(@PathVariable TakeoutId takeout, Actor actor, Instant now, RedirectAttributes redirect) {
        return switch (takeouts.open(actor, now, takeout)) {
            case Takeouts.Opened.Done(var file) -> new ModelAndView(file);
            case Takeouts.Opened.TooSoon(var from) -> {
                Flash.note(tooSoon("ask again", from) + ". This file cannot be fetched.")
                        .on(redirect);
                yield new ModelAndView("redirect:" + HERE);
            }
        };
    }

    private static String tooSoon(String what, Instant from) {
        return "An administrator changed your role or your sign-in within the last seven days. You can %s from %s"
                .formatted(what, Days.moment(from));
    }

    private ModelAndView page(
            Page page, Form form, Query query, Actor actor, Instant now, HttpServletResponse response) {
        var all = takeouts.list(actor, now);
        var open = all.stream()
                .filter(one -> one.goesOn() || one.state() == Takeout.State.MADE)
                .findFirst();
        var still = !query.first("still").isEmpty();
        if (open.filter(one -> one.state() == Takeout.State.MAKING).isPresent() && !still) {
            response.setHeader("Refresh", "3");
        }
        var mine = open.filter(one -> one.askedBy().equals(actor.person())).isPresent();
        var view = new View(
                open.orElse(null),
                all.stream().filter(one -> !Optional.of(one).equals(open)).toList(),
                open.flatMap(one -> takeouts.findHalf(actor, now, one.id())).orElse(null),
                actor.is(Role.IRO_MANAGER),
                actor.is(Role.ADMINISTRATOR) && !mine,
                mine,
                still);
        return new ModelAndView(
                "takeout/takeout", Map.of("page", page.titled("Take everything out"), "form", form, "view", view));
    }
}
