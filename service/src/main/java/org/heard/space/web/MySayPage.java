package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.alerts.Alerts;
import org.heard.alerts.Readiness;
import org.heard.documents.Given;
import org.heard.drafts.OwnDrafts;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.Photograph;
import org.heard.enclosed.Sound;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.Draw;
import org.heard.space.Helping;
import org.heard.space.Me;
import org.heard.space.Say;
import org.heard.space.Snap;
import org.heard.space.Speak;
import org.heard.tellings.OwnEnclosures;
import org.heard.tellings.PersonToHide;
import org.heard.tellings.PhotographOffer;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.heard.tellings.Tellings.WhoReads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child says something, any day: who reads it, and whom to ring instead, stands before the box.
@Controller
@RequestMapping("/me/say")
public class MySayPage {
    /// Addresses and titles stay in a browser's history: these say nothing of what was sent.
    private static final Map<String, Kind> WRITTEN =
            Map.of("sun", Kind.GOOD_NEWS, "cloud", Kind.WORRY, "star", Kind.WISH, "ask", Kind.QUESTION);

    private final Tellings tellings;
    private final Alerts alerts;
    private final Enclosures enclosures;
    private final OwnEnclosures own;
    private final Begun begun;
    private final OwnDrafts drafts;
    private final Once once;

    MySayPage(
            Tellings tellings,
            Alerts alerts,
            Enclosures enclosures,
            OwnEnclosures own,
            Begun begun,
            OwnDrafts drafts,
            Once once) {
        this.tellings = tellings;
        this.alerts = alerts;
        this.enclosures = enclosures;
        this.own = own;
        this.begun = begun;
        this.drafts = drafts;
        this.once = once;
    }

    /// What the child knows before they write.
    ///
    /// @param answerBy the day by which they are answered
    /// @param people   who may be left out
    public record Before(Readiness numbers, WhoReads who, LocalDate answerBy, List<PersonToHide> people) {}

    /// What is sent, and its page.
    ///
    /// @param photographs whether a photograph may go with it
    public record Writing(Kind kind, String path, Before before, PhotographOffer photographs) {
        public Say title() {
            return Say.title(kind);
        }

        public Say what() {
            return Say.what(kind);
        }
    }

    /// Here alone a page may ask for the microphone, once the child has tapped.
    @ModelAttribute
    void microphone(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith("/me/say/")) {
            response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=(self)");
        }
    }

    @GetMapping
    ModelAndView choose(Me me) {
        return new ModelAndView(
                "space/say", Map.of("me", me.titled(Say.TITLE), "waiting", drafts.list(me.self(), me.today())));
    }

    @GetMapping("/{what}")
    ModelAndView write(Me me, Instant now, Query query, @PathVariable String what) {
        var form = Form.blank().put("route", Route.SOON.name());
        var path = path(what);
        var on = query.first("on");
        return WhoIsThere.asks(me)
                ? WhoIsThere.page(me, form, Begun.path(path, on))
                : page(me, begun(me, begun.find(me, path, on).orElse(form)), now, what);
    }

    private static String path(String what) {
        kind(what);
        return "/me/say/" + what;
    }

    @PostMapping("/{what}")
    ModelAndView send(
            Me me,
            Form form,
            Instant now,
            @PathVariable String what,
            @RequestParam("photograph") Optional<MultipartFile> photograph,
            RedirectAttributes redirect) {
        var kind = kind(what);
        if (form.typed("do").equals(WhoIsThere.BESIDE)) {
            return WhoIsThere.unanswered(form)
                    ? WhoIsThere.page(
                            me,
                            form.reject(WhoIsThere.BESIDE, me.say(Helping.CHOOSE)),
                            Begun.path(path(what), form.typed("on")))
                    : page(me, begun(me, begun.find(me, path(what), form)), now, what);
        }
        var enclosed = enclosed(me, form, photograph.filter(file -> !file.isEmpty()));
        if (form.hasErrors()) {
            return page(me, form, now, what);
        }
        var route = form.typed("route").equals(Route.REVIEW.name()) ? Route.REVIEW : Route.SOON;
        var telling = new NewTelling(
                kind,
                route,
                form.text("words"),
                List.of(),
                Set.copyOf(form.chosen("hidden")),
                !kind.vanishes() || form.chose("keep", "yes"),
                WhoIsThere.answer(me, form),
                "",
                enclosed);
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var sent = tellings.send(me.self(), now, me.today(), telling);
                    begun.sent(me, now, form);
                    return sent;
                },
                sent -> sent instanceof Sent.Done ? Optional.of("/me/said") : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Sent>(var path)) {
            Flash.done(me.say(Say.SENT)).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        switch (((Once.Submitted.Refused<Sent>) submitted).why()) {
            case Sent.Empty _ -> form.reject("words", me.say(Say.EMPTY));
            case Sent.NoPhotographs _ -> form.reject("photograph", me.say(Snap.CLOSED));
            case Sent.NobodyOpens _ -> form.reject("photograph", me.say(Snap.NOBODY));
            case Sent.TooLong _, Sent.Done _ -> form.reject("words", me.say(Say.LONG));
        }
        if (enclosed.photograph().isPresent()) {
            form.reject("photograph", me.say(Snap.AGAIN));
        }
        return page(me, form, now, what);
    }

    /// What the child has drawn or recorded already goes on.
    private Form begun(Me me, Form form) {
        enclosures.findBegun(me.self()).ifPresent(begun -> form.put("drawing", begun.written()));
        enclosures.findBegunSound(me.self()).ifPresent(begun -> form.put("sound", "yes"));
        return form;
    }

    /// What goes with the words; nothing, with the reason beside it, where it cannot go.
    private Enclosed enclosed(Me me, Form form, Optional<MultipartFile> chosen) {
        var drawing = drawing(me, form);
        var sound = form.chose("sound", "yes") ? enclosures.findBegunSound(me.self()) : Optional.<Sound>empty();
        if (form.chose("sound", "yes") && sound.isEmpty()) {
            form.put("sound", "").reject("sound", me.say(Speak.GONE));
        }
        var photograph = chosen.flatMap(file -> photograph(me, form, file));
        if (form.hasErrors() && photograph.isPresent()) {
            form.reject("photograph", me.say(Snap.AGAIN));
        }
        return new Enclosed(drawing, sound, photograph);
    }

    /// Looked into only where one may be sent at all.
    private Optional<Photograph> photograph(Me me, Form form, MultipartFile file) {
        return switch (own.offer(me.self(), me.today())) {
            case PhotographOffer.Offered _ -> {
                var read = Photograph.read(Given.from(file).bytes());
                if (read.isEmpty()) {
                    form.reject("photograph", me.say(Snap.REFUSED));
                }
                yield read;
            }
            case PhotographOffer.TooYoung _ -> {
                form.reject("photograph", me.say(Snap.YOUNG));
                yield Optional.empty();
            }
            case PhotographOffer.Off _ -> {
                form.reject("photograph", me.say(Snap.CLOSED));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Drawing> drawing(Me me, Form form) {
        return switch (Drawing.read(form.typed("drawing"))) {
            case Drawing.Read.Drawn(var drawing) -> Optional.of(drawing);
            case Drawing.Read.Nothing _ -> Optional.empty();
            case Drawing.Read.TooMuch _ -> {
                form.reject("drawing", me.say(Draw.NEARLY_FULL));
                yield Optional.empty();
            }
            case Drawing.Read.Unreadable _ -> {
                form.reject("drawing", me.say(Draw.UNREADABLE));
                yield Optional.empty();
            }
        };
    }

    private ModelAndView page(Me me, Form form, Instant now, String what) {
        return new ModelAndView(
                "space/sayWords",
                Map.of(
                        "me",
                        me.titled(Say.TITLE),
                        "form",
                        begun.keeping(me, now, path(what), form),
                        "writing",
                        new Writing(
                                kind(what),
                                "/me/say/" + what,
                                before(tellings, alerts, me, now),
                                own.offer(me.self(), me.today()))));
    }

    static Before before(Tellings tellings, Alerts alerts, Me me, Instant now) {
        var who = tellings.whoReads(me.self(), me.today());
        return new Before(
                alerts.readiness(now, me.today()),
                who,
                me.today().plusDays(who.answerDays()),
                tellings.listPeople(me.self(), me.today()));
    }

    private static Kind kind(String what) {
        return Optional.ofNullable(WRITTEN.get(what)).orElseThrow(NotFound::new);
    }
}
