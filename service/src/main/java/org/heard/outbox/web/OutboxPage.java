package org.heard.outbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.outbox.Line;
import org.heard.outbox.MessageId;
import org.heard.outbox.Outbox;
import org.heard.outbox.State;
import org.heard.outbox.Tally;
import org.heard.outbox.TestMessage;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What waits to be sent, what failed and why, and the button that tries again.
@Controller
@RequestMapping("/outbox")
public class OutboxPage {
    /// Why it cannot be stopped.
    public static final String CHILD_ASKED =
            "A child asked for this to be sent, so it cannot be stopped here. If its address is wrong, tell the IRO manager.";

    private static final int A_PAGE = 50;

    private final Outbox outbox;
    private final TestMessage testMessage;

    OutboxPage(Outbox outbox, TestMessage testMessage) {
        this.outbox = outbox;
        this.testMessage = testMessage;
    }

    /// What the template shows.
    ///
    /// @param open  whether there is a way out at all
    /// @param tests whether the reader may send a message to themselves
    /// @param stops whether the reader may stop what a child asked for
    public record View(
            State state,
            List<Line> lines,
            Tally tally,
            boolean open,
            boolean tests,
            boolean stops,
            @Nullable Link more) {}

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, LocalDate today) {
        return show(page, query, Form.blank(), actor, today);
    }

    @PostMapping("/{message}")
    ModelAndView change(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable MessageId message,
            RedirectAttributes redirect) {
        var changed = form.typed("do").equals("stop")
                ? outbox.stop(actor, now, today, message)
                : outbox.tryAgain(actor, now, message);
        switch (changed) {
            case DONE ->
                Flash.done(
                                form.typed("do").equals("stop")
                                        ? "The message is stopped. It will not be sent."
                                        : outbox.isOpen()
                                                ? "The message is tried again within half a minute."
                                                : "The message waits until a mail server is set.")
                        .on(redirect);
            case TOO_LATE -> Flash.note("The message had been sent.").on(redirect);
            case CHILD_ASKED -> Flash.note(CHILD_ASKED).on(redirect);
            case REPLACED ->
                Flash.note("Another message was sent in its place: that one goes.")
                        .on(redirect);
        }
        return new ModelAndView("redirect:/outbox");
    }

    @PostMapping("/test")
    ModelAndView test(
            Page page, Query query, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        return switch (testMessage.send(actor, now, today, form.key())) {
            case Outbox.Answer.NoAddress(var why) ->
                show(
                        page,
                        query,
                        form.reject("test", why + ". Yours is the one on your own page under People"),
                        actor,
                        today);
            case Outbox.Answer.Queued _, Outbox.Answer.Already _ -> {
                Flash.done("A test message to your own address is queued.").on(redirect);
                yield new ModelAndView("redirect:/outbox");
            }
        };
    }

    private ModelAndView show(Page page, Query query, Form form, Actor actor, LocalDate today) {
        var tally = outbox.count(actor);
        var state = chosen(query, tally);
        var lines = outbox.list(actor, today, state, MessageId.parse(query.first("after")), A_PAGE);
        var more = lines.size() < A_PAGE
                ? null
                : Link.to(
                        "Earlier messages",
                        Query.of("/outbox")
                                .with("state", state.name())
                                .with("after", lines.getLast().progress().id().toString())
                                .href());
        var view = new View(
                state, lines, tally, outbox.isOpen(), actor.is(Role.ADMINISTRATOR), actor.is(Role.IRO_MANAGER), more);
        return new ModelAndView("outbox/list", Map.of("page", page.titled("Outbox"), "form", form, "view", view));
    }

    /// What somebody must look at comes first, unless they chose.
    private static State chosen(Query query, Tally tally) {
        Optional<State> chosen = Arrays.stream(State.values())
                .filter(state -> state.name().equals(query.first("state")))
                .findAny();
        return chosen.orElse(tally.of(State.FAILED) > 0 ? State.FAILED : State.QUEUED);
    }
}
