package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.children.Connected;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody is added to the people in a child's life, or what is known of them is changed.
@Controller
@RequestMapping("/children/{child}/people")
public class ConnectionPage {
    private final Children children;
    private final Connections connections;
    private final Sight sight;
    private final Once once;

    ConnectionPage(Children children, Connections connections, Sight sight, Once once) {
        this.children = children;
        this.connections = connections;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView asked(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var form = Form.blank()
                .put("responsibility", "NOT_RECORDED")
                .put("contact", "NOT_RECORDED")
                .put("maySee", "NOT_DECIDED");
        return page(page, form, actor, today, child, "/people/new", null);
    }

    @PostMapping("/new")
    ModelAndView add(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var facts = ConnectionFields.read(form);
        return saved(
                page,
                form,
                actor,
                now,
                today,
                child,
                "/people/new",
                () -> connections.add(actor, now, today, child, facts),
                redirect);
    }

    @GetMapping("/{connection}")
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID connection) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var known = connections.get(actor, child, connection, today);
        return page(page, ConnectionFields.filled(known), actor, today, child, "/people/" + connection, null);
    }

    @PostMapping("/{connection}")
    ModelAndView change(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID connection,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        connections.get(actor, child, connection, today);
        var facts = ConnectionFields.read(form);
        var version = form.version().orElse(0);
        return saved(
                page,
                form,
                actor,
                now,
                today,
                child,
                "/people/" + connection,
                () -> connections.change(actor, now, today, child, connection, facts, version),
                redirect);
    }

    private ModelAndView saved(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            String action,
            Supplier<Connected> work,
            RedirectAttributes redirect) {
        Connection theirs = null;
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    work,
                    answer -> answer instanceof Connected.Done ? Optional.of("/children/" + child) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Connected>(var path) -> {
                    Flash.done("The people in the child’s life are up to date.").on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Connected>(Connected.Refused(var why)) ->
                    ConnectionFields.refuse(form, why);
                case Once.Submitted.Refused<Connected>(Connected.ChangedMeanwhile(var changed)) -> {
                    theirs = changed;
                    form.editing(changed.version());
                }
                case Once.Submitted.Refused<Connected>(Connected.Done done) ->
                    throw new IllegalStateException("done: " + done);
            }
        }
        return page(page, form, actor, today, child, action, theirs);
    }

    private ModelAndView page(
            Page page,
            Form form,
            Actor actor,
            LocalDate today,
            ChildId child,
            String action,
            @Nullable Connection theirs) {
        var title = action.endsWith("/new") ? "Add somebody" : "Somebody in the child’s life";
        var model = new HashMap<String, Object>(Map.of(
                "page",
                page.titled(title),
                "form",
                form,
                "child",
                children.get(actor, child, today),
                "action",
                action));
        if (theirs != null) {
            model.put("theirs", theirs);
        }
        return new ModelAndView("children/connection", model);
    }
}
