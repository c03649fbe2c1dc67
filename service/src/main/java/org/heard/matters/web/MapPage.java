package org.heard.matters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.matters.Maps;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.heard.received.Piece;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The people who matter to a child, as the child drew them; and what was done about each.
@Controller
@RequestMapping("/children/{child}/matters")
public class MapPage {
    private static final int LONGEST = 1000;
    private static final String PLACE = "place";

    private final Maps maps;
    private final Children children;
    private final Moments moments;
    private final JargonList jargon;
    private final Audit audit;
    private final Once once;

    MapPage(Maps maps, Children children, Moments moments, JargonList jargon, Audit audit, Once once) {
        this.maps = maps;
        this.children = children;
        this.moments = moments;
        this.jargon = jargon;
        this.audit = audit;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param readings how what is typed reads for a child of this age, by its field
    /// @param arrival  when the child reads what is sent now
    public record View(Child child, Maps.Seen seen, Map<String, Reading> readings, Arrival arrival, Instant now) {}

    /// How what is said of somebody stands, absent where nobody kept account of it.
    public static @Nullable Piece piece(View view, UUID place) {
        return view.seen().pieces().get(place);
    }

    /// The field for what was done about somebody.
    public static String done(UUID place) {
        return "done-" + place;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        var form = Form.blank();
        var view = view(form, now, today, maps.open(actor, now, today, child), children.get(actor, child, today));
        audit.write(actor, now, "read", child, List.of("map of people"));
        return page(page, form, view);
    }

    @PostMapping
    ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        var view = view(form, now, today, maps.get(actor, today, child), children.get(actor, child, today));
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var about = view.seen().map().stream()
                .flatMap(map -> map.people().stream())
                .filter(one -> one.id().toString().equals(form.typed(PLACE)))
                .findFirst();
        if (about.isPresent()) {
            var field = done(about.get().id());
            form.required(field, "Enter what was done");
            var words = form.atMost(LONGEST, field, "What was done");
            if (form.hasErrors()) {
                return page(page, form, view);
            }
            once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> {
                        maps.answer(actor, now, today, child, about.get().id(), words);
                        return true;
                    },
                    done -> Optional.of("/children/" + child + "/matters"));
            Flash.done("The child reads what was done " + view.arrival().words() + ".")
                    .on(redirect);
        }
        return new ModelAndView("redirect:/children/" + child + "/matters");
    }

    private View view(Form form, Instant now, LocalDate today, Maps.Seen seen, Child who) {
        var words = jargon.list(today);
        var band = AgeBand.of(who.ageOn(today));
        var readings = seen.map().stream()
                .flatMap(map -> map.people().stream())
                .map(one -> done(one.id()))
                .collect(Collectors.toMap(
                        Function.identity(), field -> Reading.of(band, List.of(form.typed(field)), words)));
        return new View(who, seen, readings, moments.arrival(now, today, who.id()), now);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "matters/map", Map.of("page", page.titled("People who matter"), "form", form, "view", view));
    }
}
