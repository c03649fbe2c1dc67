package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.NotFound;
import org.heard.ids.Ids;
import org.heard.matters.OwnMap;
import org.heard.matters.Placed;
import org.heard.matters.Placed.MoreOrLess;
import org.heard.matters.Placed.Ring;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.Me;
import org.heard.space.MyMatters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Puts somebody on a child's map, changes where they stand, or takes them off: `new` for somebody new.
@Controller
@RequestMapping("/me/matters/{place}")
public class MyMattersPersonPage {
    private static final int LONGEST_NAME = 60;
    private static final String NEW = "new";
    private static final String AT = "/me/matters";
    private static final String NAME = "name";
    private static final String RING = "ring";

    private final OwnMap maps;
    private final Begun begun;
    private final Once once;

    MyMattersPersonPage(OwnMap maps, Begun begun, Once once) {
        this.maps = maps;
        this.begun = begun;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param place what stands in the address
    /// @param names to pick from, for somebody new
    /// @param lead who leads the child's meeting and sees the map, empty where nobody does yet
    public record View(String place, List<String> names, String lead) {
        public boolean isNew() {
            return place.equals(NEW);
        }
    }

    @GetMapping
    ModelAndView ask(Me me, Instant now, Query query, @PathVariable String place) {
        return page(me, begun.open(me, now, at(place), query, () -> standing(me, place)), place);
    }

    private Form standing(Me me, String place) {
        var form = Form.blank();
        if (!place.equals(NEW)) {
            var placed = get(me, place);
            var time = placed.time();
            form.put(NAME, placed.name())
                    .put(RING, placed.ring().name())
                    .put("time", time == null ? "" : time.name())
                    .put("lost", placed.lostTouch() ? "yes" : "");
        }
        return form;
    }

    private static String at(String place) {
        return AT + "/" + place;
    }

    @PostMapping
    ModelAndView put(Me me, Form form, Instant now, @PathVariable String place, RedirectAttributes redirect) {
        var id = place.equals(NEW) ? Ids.next() : get(me, place).id();
        if (!place.equals(NEW) && form.chose("away", "yes")) {
            maps.takeAway(me.self(), now, me.today(), id);
            begun.sent(me, now, form);
            return done(me, MyMatters.GONE, redirect);
        }
        var typed = form.text(NAME).strip();
        var name = typed.isEmpty() ? form.typed("pick").strip() : typed;
        if (name.isEmpty()) {
            form.reject(NAME, me.say(MyMatters.NAME_EMPTY));
        } else if (name.length() > LONGEST_NAME) {
            form.reject(NAME, me.say(MyMatters.NAME_TOO_LONG));
        }
        var ring = Ring.find(form.typed(RING));
        if (ring.isEmpty()) {
            form.reject(RING, me.say(MyMatters.RING_EMPTY));
        }
        if (form.hasErrors()) {
            return page(me, begun.keeping(me, now, at(place), form), place);
        }
        var placed = new Placed(
                id,
                name,
                ring.orElseThrow(),
                MoreOrLess.find(form.typed("time")).orElse(null),
                form.chose("lost", "yes"));
        once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    maps.put(me.self(), now, me.today(), placed);
                    begun.sent(me, now, form);
                    return true;
                },
                done -> Optional.of(AT));
        return done(me, MyMatters.SAVED, redirect);
    }

    private static ModelAndView done(Me me, MyMatters what, RedirectAttributes redirect) {
        Flash.done(me.say(what)).on(redirect);
        return new ModelAndView("redirect:" + AT);
    }

    private Placed get(Me me, String place) {
        return maps.get(me.self(), me.today()).people().stream()
                .filter(one -> one.id().toString().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Me me, Form form, String place) {
        var view = new View(
                place,
                place.equals(NEW) ? maps.names(me.self(), me.today()) : List.of(),
                maps.lead(me.self(), me.today()));
        return new ModelAndView(
                "space/mattersPerson", Map.of("me", me.titled(MyMatters.ASK_WHO), "form", form, "view", view));
    }
}
