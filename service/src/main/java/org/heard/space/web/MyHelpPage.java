package org.heard.space.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.alerts.Alerts;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.HelpNow;
import org.heard.space.Me;
import org.heard.space.Say;
import org.heard.space.Unsent;
import org.heard.tellings.Telling;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Help now: numbers to tap first, then a message, and whether anybody has read it.
@Controller
@RequestMapping(MyHelpPage.AT)
public class MyHelpPage {
    static final String AT = "/me/help";

    private static final Duration SHOWN_FOR = Duration.ofDays(2);

    private final Tellings tellings;
    private final Alerts alerts;
    private final Begun begun;
    private final Once once;

    MyHelpPage(Tellings tellings, Alerts alerts, Begun begun, Once once) {
        this.tellings = tellings;
        this.alerts = alerts;
        this.begun = begun;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param asked what the child asked for lately, the newest first
    public record View(MySayPage.Before before, List<Telling> asked) {}

    @GetMapping
    ModelAndView show(Me me, Instant now, Query query) {
        return page(me, begun.find(me, AT, query.first("on")).orElseGet(Form::blank), now);
    }

    @PostMapping
    ModelAndView send(Me me, Form form, Instant now, RedirectAttributes redirect) {
        if (!alerts.readiness(now, me.today()).takesMessages()) {
            begun.waits(me, now, form);
            Flash.note(me.say(Unsent.NOT_SENT)).on(redirect);
            return new ModelAndView("redirect:" + AT);
        }
        var telling = new NewTelling(
                Kind.HELP_NOW,
                Route.NOW,
                form.text("words"),
                List.of(),
                Set.copyOf(form.chosen("hidden")),
                form.chose("keep", "yes"));
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var sent = tellings.send(me.self(), now, me.today(), telling);
                    begun.sent(me, now, form);
                    return sent;
                },
                sent -> sent instanceof Sent.Done ? Optional.of(AT) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Sent>(var path)) {
            Flash.done(me.say(HelpNow.SENT)).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return page(me, form.reject("words", me.say(Say.LONG)), now);
    }

    private ModelAndView page(Me me, Form form, Instant now) {
        var asked = tellings.list(me.self()).stream()
                .filter(telling ->
                        telling.kind() == Kind.HELP_NOW && telling.age(now).compareTo(SHOWN_FOR) < 0)
                .toList();
        var view = new View(MySayPage.before(tellings, alerts, me, now), asked);
        return new ModelAndView(
                "space/helpNow",
                Map.of("me", me.titled(HelpNow.TITLE), "form", begun.keeping(me, now, AT, form), "view", view));
    }
}
