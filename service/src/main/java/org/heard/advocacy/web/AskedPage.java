package org.heard.advocacy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.advocacy.OnTheirSide;
import org.heard.advocacy.OnTheirSide.Reached;
import org.heard.advocacy.Request;
import org.heard.advocacy.Requests;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.pages.Stretch;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What children asked for and nobody has answered; each is answered in words the child reads.
@Controller
@RequestMapping(AskedPage.PATH)
public class AskedPage {
    static final String PATH = "/work/asked";
    private static final int LONGEST = 500;

    /// How it stood when the writer opened it.
    private static final String SEEN = "seen";

    private final Requests requests;
    private final OnTheirSide side;
    private final Children children;
    private final Moments moments;
    private final JargonList jargon;
    private final Once once;

    AskedPage(Requests requests, OnTheirSide side, Children children, Moments moments, JargonList jargon, Once once) {
        this.requests = requests;
        this.side = side;
        this.children = children;
        this.moments = moments;
        this.jargon = jargon;
        this.once = once;
    }

    /// One that waits, and whose it is.
    public record Line(Request request, String shownAs) {}

    /// What the list shows.
    ///
    /// @param before the stretch before, absent on the first
    /// @param more   the next, absent on the last
    public record Listed(
            Stretch stretch,
            List<Line> lines,
            @Nullable Link before,
            @Nullable Link more) {}

    /// What the page to answer one shows.
    ///
    /// @param reached who is on the children's side today
    /// @param again   whether the reader may send one again that did not leave
    /// @param mends   whether the reader says where it goes
    /// @param reading how the answer reads as far as it is typed
    /// @param arrival when the child reads what is sent now
    public record View(Line line, Reached reached, boolean again, boolean mends, Reading reading, Arrival arrival) {}

    @GetMapping
    ModelAndView list(Page page, Query query, Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO, Role.IRO_MANAGER);
        var stretch = Stretch.of(query, requests.countWaiting(actor, today));
        var waiting = requests.listWaiting(actor, today, stretch.skipped(), Stretch.ROWS);
        var names = names(actor, today, waiting.stream().map(Request::child).collect(Collectors.toSet()));
        var lines = waiting.stream()
                .map(request -> new Line(request, names.getOrDefault(request.child(), "")))
                .toList();
        var listed = new Listed(stretch, lines, stretch.before(PATH), stretch.more(PATH));
        return new ModelAndView(
                "advocacy/asked", Map.of("page", page.titled("Asked for by children"), "listed", listed));
    }

    @GetMapping("/{request}")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable UUID request) {
        var waiting = requests.open(actor, now, today, request);
        return page(page, Form.blank().put("on", today), view(Form.blank(), actor, now, today, waiting));
    }

    @PostMapping("/{request}")
    ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable UUID request,
            RedirectAttributes redirect) {
        var view = view(form, actor, now, today, requests.get(actor, today, request));
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var on = form.requiredDate("on", "day").orElse(null);
        var words = form.atMost(LONGEST, "words", "What you tell the child");
        if (on == null || form.hasErrors()) {
            return page(page, form, view);
        }
        var waiting = view.line().request();
        var leaving = waiting.leaving();
        if (waiting.answered() == null && leaving != null && !form.typed(SEEN).equals(waiting.standing())) {
            return page(page, form.reject("words", meanwhile(waiting, leaving)), view);
        }
        // Whoever was told of it at night has no list of what children asked for.
        var back = view.again() ? PATH : "/alerts";
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> requests.answer(actor, now, today, request, on, words),
                done -> switch (done) {
                    case ANSWERED -> Optional.of(back);
                    case WORDS_MISSING, NOT_YET, ALREADY -> Optional.empty();
                });
        if (submitted instanceof Once.Submitted.SendTo<Requests.Done>(var path)) {
            Flash.done("Answered. The child reads it " + view.arrival().words() + ".")
                    .on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        switch (((Once.Submitted.Refused<Requests.Done>) submitted).why()) {
            case WORDS_MISSING -> form.reject("words", "Enter what the child is told");
            case NOT_YET -> form.reject("on", "The day must be today or in the past");
            case ALREADY ->
                form.reject(
                        "words",
                        "Somebody else answered meanwhile, so these words were not sent: copy them to keep them");
            case ANSWERED -> throw new IllegalStateException("not refused");
        }
        return page(page, form, view);
    }

    /// What became of it while somebody wrote; their words stand.
    private static String meanwhile(Request request, Request.Leaving leaving) {
        var again = leaving.again();
        var what = request.state() == Request.State.NOT_LEFT
                ? "This did not reach " + request.kind().goesTo()
                : again == null
                        ? "This has left for " + request.kind().goesTo()
                        : "%s sent this again on %s".formatted(again.by(), Days.moment(again.at()));
        return what + " while you wrote. Your words were not sent: read them again, and send them if they still hold";
    }

    @PostMapping("/{request}/again")
    String again(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable UUID request,
            RedirectAttributes redirect) {
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> requests.sendAgain(actor, now, today, request),
                done -> done == Requests.Again.ON_ITS_WAY
                        ? Optional.of(onwards(actor, today, request))
                        : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Requests.Again>(var path) -> {
                Flash.done("It is on its way again, to the address set today.").on(redirect);
                yield "redirect:" + path;
            }
            case Once.Submitted.Refused<Requests.Again>(var why) -> {
                Flash.note(
                                why == Requests.Again.NOWHERE_TO_GO
                                        ? "It was not sent: the address set for it is none. Mend it first."
                                        : "It has left meanwhile, is on its way, or was answered.")
                        .on(redirect);
                yield "redirect:" + onwards(actor, today, request);
            }
        };
    }

    /// Whoever was told only because it had not left may not open it any more once it is on its way.
    private String onwards(Actor actor, LocalDate today, UUID request) {
        return requests.waitsFor(actor, today, request) ? PATH + "/" + request : "/alerts";
    }

    private Map<ChildId, String> names(Actor actor, LocalDate today, Set<ChildId> of) {
        return children.list(actor, today, of).stream().collect(Collectors.toMap(Child::id, Child::shownAs));
    }

    private View view(Form form, Actor actor, Instant now, LocalDate today, Request request) {
        var child = children.list(actor, today, Set.of(request.child())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new View(
                new Line(request, child.shownAs()),
                side.find(today),
                actor.is(Role.IRO) || actor.is(Role.IRO_MANAGER),
                actor.is(Role.IRO_MANAGER) || actor.is(Role.ADMINISTRATOR),
                jargon.read(today, AgeBand.of(child.ageOn(today)), List.of(form.typed("words"))),
                moments.arrival(now, today, request.child()));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "advocacy/answer",
                Map.of("page", page.titled("Answer what a child asked for"), "form", form, "view", view));
    }
}
