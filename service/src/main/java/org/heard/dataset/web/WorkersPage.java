package org.heard.dataset.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.dataset.Roles;
import org.heard.dataset.Workers;
import org.heard.dataset.Workers.CaseWorker;
import org.heard.ids.PersonId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The workers the tables of the case system have named, and who each is here, as an IRO manager says.
@Controller
@RequestMapping("/feeds/workers")
class WorkersPage {
    private static final String AT = "/feeds/workers";
    private static final int A_PAGE = 20;

    private final Workers workers;
    private final Once once;

    WorkersPage(Workers workers, Once once) {
        this.workers = workers;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, LocalDate today) {
        var from = query.first("from").matches("\\d{1,6}") ? Integer.parseInt(query.first("from")) : 0;
        var listed = workers.list(actor, today, from, A_PAGE);
        var form = Form.blank();
        for (var place = 0; place < listed.size(); place++) {
            var one = listed.get(place);
            var person = one.decided() == null ? one.likely() : one.decided().person();
            form.put("is-" + place, person == null ? "" : person.toString());
        }
        var people = new ArrayList<Option>();
        people.add(Option.of("", "Not said: found by name"));
        workers.listPeople(actor, today)
                .forEach(person -> people.add(Option.of(
                        person.id().toString(),
                        person.name() + (person.team().isEmpty() ? "" : ", " + person.team()))));
        return new ModelAndView(
                "dataset/workers",
                Map.of(
                        "page",
                        page.titled("Workers in the case system"),
                        "form",
                        form,
                        "mayDecide",
                        Roles.mayDecide(actor),
                        "workers",
                        listed,
                        "people",
                        people,
                        "more",
                        more(query, listed, from)));
    }

    /// Each choice comes with the worker it is about, as the list may have changed since it was shown.
    @PostMapping
    ModelAndView decide(Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var people = new LinkedHashMap<String, @Nullable PersonId>();
        for (var place = 0; place < A_PAGE && !form.typed("of-" + place).isEmpty(); place++) {
            people.put(
                    form.typed("of-" + place),
                    PersonId.parse(form.typed("is-" + place)).orElse(null));
        }
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    var changed = workers.decide(actor, now, today, people);
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

    private static List<Link> more(Query query, List<CaseWorker> listed, int from) {
        return listed.size() < A_PAGE
                ? List.of()
                : List.of(Link.to(
                        "More workers", query.with("from", from + A_PAGE + "").href()));
    }
}
