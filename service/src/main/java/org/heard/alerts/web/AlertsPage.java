package org.heard.alerts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.alerts.Alert;
import org.heard.alerts.AlertId;
import org.heard.alerts.Alerts;
import org.heard.alerts.Gap;
import org.heard.alerts.Rota;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The alerts nobody has yet, and one of them: who was told, and the button that says "I have it".
@Controller
@RequestMapping("/alerts")
public class AlertsPage {
    private final Alerts alerts;
    private final Rota rota;

    AlertsPage(Alerts alerts, Rota rota) {
        this.alerts = alerts;
        this.rota = rota;
    }

    /// What the list shows.
    ///
    /// @param settings whether the reader sets how alerts arrive
    /// @param gaps     when nobody is on duty, for whoever can mend it
    public record ListView(List<Alert> open, Instant now, boolean settings, List<Gap> gaps) {}

    /// What the page of one shows.
    public record OneView(Alert alert, Instant now) {}

    @GetMapping
    ModelAndView list(Page page, Actor actor, Instant now) {
        var settings = actor.is(Role.IRO_MANAGER);
        var gaps = settings ? rota.gaps(actor, now) : List.<Gap>of();
        var view = new ListView(alerts.listOpen(actor, now), now, settings, gaps);
        return new ModelAndView("alerts/list", Map.of("page", page.titled("Alerts"), "view", view));
    }

    @GetMapping("/{alert}")
    ModelAndView one(Page page, Actor actor, Instant now, LocalDate today, @PathVariable AlertId alert) {
        var view = new OneView(alerts.get(actor, today, alert), now);
        return new ModelAndView(
                "alerts/one", Map.of("page", page.titled("An alert"), "form", Form.blank(), "view", view));
    }

    @PostMapping("/{alert}")
    ModelAndView take(
            Actor actor, Instant now, LocalDate today, @PathVariable AlertId alert, RedirectAttributes redirect) {
        switch (alerts.acknowledge(actor, now, today, alert)) {
            case TAKEN ->
                Flash.done("You have it. Nobody else is told any more.").on(redirect);
            case ALREADY -> Flash.note("Somebody had it before you.").on(redirect);
        }
        return new ModelAndView("redirect:/alerts/" + alert);
    }
}
