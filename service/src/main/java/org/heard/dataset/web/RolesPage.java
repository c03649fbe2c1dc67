package org.heard.dataset.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.dataset.RoleMeaning;
import org.heard.dataset.Roles;
import org.heard.dataset.Roles.LocalRole;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Every role the tables of the case system have named, and what a person of the authority says it means.
@Controller
@RequestMapping("/feeds/roles")
class RolesPage {
    private static final String AT = "/feeds/roles";

    private final Roles roles;
    private final Once once;

    RolesPage(Roles roles, Once once) {
        this.roles = roles;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor) {
        var all = roles.list(actor);
        var form = Form.blank();
        for (var place = 0; place < all.size(); place++) {
            var decided = all.get(place).decided();
            if (decided != null) {
                form.put(field(place), decided.meaning().name());
            }
        }
        return page(page, form, actor, all);
    }

    /// Each choice comes with the role it is about, as the list may have grown since it was shown.
    @PostMapping
    ModelAndView decide(Form form, Actor actor, Instant now, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var meanings = new LinkedHashMap<String, RoleMeaning>();
        for (var place = 0; !form.typed("of-" + place).isEmpty(); place++) {
            var role = form.typed("of-" + place);
            var said = form.text(field(place));
            for (var meaning : RoleMeaning.values()) {
                if (meaning.name().equals(said)) {
                    meanings.put(role, meaning);
                }
            }
        }
        var known = roles.list(actor).stream().map(LocalRole::role).toList();
        meanings.keySet().retainAll(known);
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    var changed = roles.decide(actor, now, meanings);
                    (changed == 0
                                    ? Flash.note("Nothing was changed.")
                                    : Flash.done(
                                            "Kept. It holds for the tables read from now on; compare those given last again."))
                            .on(redirect);
                    return changed;
                },
                changed -> Optional.of(AT));
        return new ModelAndView("redirect:" + AT);
    }

    private static ModelAndView page(Page page, Form form, Actor actor, List<LocalRole> all) {
        var meanings = new ArrayList<Option>();
        meanings.add(Option.of("", "Not said yet: nothing is taken"));
        meanings.addAll(Option.each(RoleMeaning.class, RoleMeaning::words));
        return new ModelAndView(
                "dataset/roles",
                Map.of(
                        "page",
                        page.titled("Roles in the case system"),
                        "form",
                        form,
                        "mayDecide",
                        Roles.mayDecide(actor),
                        "roles",
                        all,
                        "meanings",
                        meanings));
    }

    private static String field(int place) {
        return "meaning-" + place;
    }
}
