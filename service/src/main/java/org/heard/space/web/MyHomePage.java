package org.heard.space.web;

import java.util.Map;
import org.heard.cards.SignIns;
import org.heard.drafts.OwnDrafts;
import org.heard.participation.OwnKnowing;
import org.heard.plain.Language;
import org.heard.resting.OwnRest;
import org.heard.resting.Rest;
import org.heard.space.Home;
import org.heard.space.LastHere;
import org.heard.space.Me;
import org.heard.space.Spaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a child's space: where everything else is, and when somebody was here before.
@Controller
public class MyHomePage {
    private final SignIns signIns;
    private final OwnRest rest;
    private final OwnKnowing knowing;
    private final Spaces spaces;
    private final OwnDrafts drafts;

    MyHomePage(SignIns signIns, OwnRest rest, OwnKnowing knowing, Spaces spaces, OwnDrafts drafts) {
        this.drafts = drafts;
        this.spaces = spaces;
        this.signIns = signIns;
        this.rest = rest;
        this.knowing = knowing;
    }

    /// What the template shows.
    ///
    /// @param lastHere   when somebody was here before, in a sentence; empty the first time
    /// @param restsUntil the last day of the child's rest, empty where they do not rest
    /// @param asksIro    whether the child is asked today whether they know who their IRO is
    /// @param waits      whether something the child began to write waits for them
    /// @param language   the child's own, where it is offered and the pages do not speak it
    public record View(
            String lastHere,
            String restsUntil,
            boolean asksIro,
            boolean waits,
            @Nullable Language language) {}

    @GetMapping("/me")
    ModelAndView show(Me me) {
        var before = signIns.before(me.self()).map(time -> LastHere.sentence(me.words(), time));
        var until = rest.find(me.self(), me.today()).map(Rest::until);
        var view = new View(
                before.orElse(""),
                until.map(me.days()::withWeekday).orElse(""),
                knowing.asks(me.self(), me.today()),
                drafts.waits(me.self()),
                spaces.suggested(me).orElse(null));
        return new ModelAndView("space/home", Map.of("me", me.titled(Home.TITLE), "view", view));
    }
}
