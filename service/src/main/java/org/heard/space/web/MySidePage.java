package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.NotFound;
import org.heard.advocacy.OnTheirSide;
import org.heard.advocacy.OnTheirSide.Reached;
import org.heard.advocacy.Request;
import org.heard.advocacy.Request.Kind;
import org.heard.advocacy.Requests;
import org.heard.advocacy.Requests.Asked;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.people.MyPeople;
import org.heard.people.MyPerson;
import org.heard.space.Me;
import org.heard.space.Side;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody on the child's side: numbers that work now, and asking for an advocate, to see the reviewing officer, or to
/// say that something is not right.
@Controller
@RequestMapping("/me/side")
public class MySidePage {
    private static final int LONGEST = 500;

    private final OnTheirSide side;
    private final Requests requests;
    private final MyPeople people;
    private final Begun begun;
    private final Once once;

    MySidePage(OnTheirSide side, Requests requests, MyPeople people, Begun begun, Once once) {
        this.side = side;
        this.requests = requests;
        this.people = people;
        this.begun = begun;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param iro the first name of the reviewing officer, empty where there is none
    public record View(Reached reached, String iro, List<Request> asked) {}

    /// What is asked for, and its words.
    public record Asking(Kind kind, String path, Reached reached) {
        public Side title() {
            return switch (kind) {
                case ADVOCATE -> Side.ADVOCATE_TITLE;
                case SEE_IRO -> Side.SEE_TITLE;
                case COMPLAINT -> Side.COMPLAINT_TITLE;
            };
        }

        public Side what() {
            return switch (kind) {
                case ADVOCATE -> Side.ADVOCATE_WHAT;
                case SEE_IRO -> Side.SEE_WHAT;
                case COMPLAINT -> Side.COMPLAINT_WHAT;
            };
        }

        public Side who() {
            return switch (kind) {
                case ADVOCATE -> Side.ADVOCATE_WHO;
                case SEE_IRO -> Side.SEE_WHO;
                case COMPLAINT -> Side.COMPLAINT_WHO;
            };
        }

        Side sent() {
            return switch (kind) {
                case ADVOCATE -> Side.SENT_ADVOCATE;
                case SEE_IRO -> Side.SENT_SEE;
                case COMPLAINT -> Side.SENT_COMPLAINT;
            };
        }
    }

    @GetMapping
    ModelAndView show(Me me, Instant now) {
        var iro = people.findReviewingOfficer(me.self(), me.today())
                .map(MyPerson::firstName)
                .orElse("");
        var view = new View(side.find(me.today()), iro, requests.list(me.self(), now));
        return new ModelAndView("space/side", Map.of("me", me.titled(Side.TITLE), "view", view));
    }

    @GetMapping("/{what}")
    ModelAndView ask(Me me, Instant now, Query query, @PathVariable String what) {
        var asking = asking(me, what);
        return page(me, begun.open(me, now, asking.path(), query, Form::blank), asking);
    }

    @PostMapping("/{what}")
    ModelAndView send(Me me, Form form, Instant now, @PathVariable String what, RedirectAttributes redirect) {
        var asking = asking(me, what);
        var reach = form.text("reach");
        if (reach.isEmpty()) {
            form.reject("reach", me.say(Side.REACH_MISSING));
        } else if (reach.length() > LONGEST) {
            form.reject("reach", me.say(Side.REACH_LONG));
        }
        if (form.hasErrors()) {
            return page(me, begun.keeping(me, now, asking.path(), form), asking);
        }
        var hidden = asking.kind() == Kind.COMPLAINT || form.chose("hide", "yes");
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var asked = requests.ask(me.self(), now, me.today(), asking.kind(), reach, hidden);
                    begun.sent(me, now, form);
                    return asked;
                },
                asked -> asked == Asked.SENT ? Optional.of("/me/side") : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Asked>(var path)) {
            Flash.done(me.say(asking.sent(), asking.reached().provider())).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        form.reject("reach", me.say(Side.NOWHERE));
        return page(me, begun.keeping(me, now, asking.path(), form), asking);
    }

    private Asking asking(Me me, String what) {
        var kind = switch (what) {
            case "advocate" -> Kind.ADVOCATE;
            case "see" -> Kind.SEE_IRO;
            case "complaint" -> Kind.COMPLAINT;
            default -> throw new NotFound();
        };
        return new Asking(kind, "/me/side/" + what, side.find(me.today()));
    }

    private static ModelAndView page(Me me, Form form, Asking asking) {
        return new ModelAndView("space/ask", Map.of("me", me.titled(Side.TITLE), "form", form, "asking", asking));
    }
}
