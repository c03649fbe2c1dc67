package org.heard.alerts.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.alerts.Hours;
import org.heard.alerts.Rota;
import org.heard.alerts.Rota.Added;
import org.heard.alerts.Rota.NewContact;
import org.heard.ids.PersonId;
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

/// Where somebody is put on the rota.
@Controller
@RequestMapping("/service/alerts/contacts/new")
public class RotaContactPage {
    private final Rota rota;
    private final Once once;

    RotaContactPage(Rota rota, Once once) {
        this.rota = rota;
        this.once = once;
    }

    /// What the template shows.
    public record View(List<Option> people, List<Option> days) {}

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        var form = Form.blank()
                .put("team", "NO")
                .put("from", today)
                .choose(
                        "days",
                        Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList());
        return page(page, form, actor, today);
    }

    @PostMapping
    ModelAndView add(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        rota.list(actor, today);
        form.required("name", "Enter who is told");
        var name = form.atMost(200, "name", "The name");
        var email = form.required("email", "Enter an email address");
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
            form.reject("email", "Enter an email address in the right form, like name@example.org");
        }
        var phone = ArrivingPage.telephone(form, "phone", "The phone number");
        var days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> form.chose("days", day.name()))
                .forEach(days::add);
        if (days.isEmpty()) {
            form.reject("days", "Choose at least one day");
        }
        var hours = hours(form);
        var from = form.requiredDate("from", "first day");
        var last = form.date("last", "last day");
        if (!form.hasErrors()) {
            var contact = new NewContact(
                    name,
                    email,
                    phone,
                    PersonId.parse(form.typed("person")),
                    form.typed("team").equals("YES"),
                    days,
                    hours,
                    from.orElseThrow(),
                    last.map(day -> day.plusDays(1)));
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> rota.add(actor, now, today, contact),
                    added -> added == Added.ADDED ? Optional.of("/service/alerts") : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Added>(var path)) {
                Flash.done(name + " is on the rota. Send a test to see that it arrives.")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (((Once.Submitted.Refused<Added>) submitted).why() == Added.MAY_NOT_READ) {
                form.reject("person", "This account may not read what a child sends");
            } else {
                form.reject("last", "The last day lies before the first");
            }
        }
        return page(page, form, actor, today);
    }

    /// Both times, or neither: then it is the whole day.
    private static Hours hours(Form form) {
        if (form.text("fromTime").isEmpty() && form.text("toTime").isEmpty()) {
            return Hours.ALL_DAY;
        }
        return new Hours(time(form, "fromTime"), time(form, "toTime"));
    }

    private static LocalTime time(Form form, String field) {
        return Hours.read(form.text(field)).orElseGet(() -> {
            form.reject(field, "Enter a time of day, such as 17:00, or leave both empty");
            return LocalTime.MIDNIGHT;
        });
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today) {
        var people = new ArrayList<Option>();
        people.add(Option.of("", "No account: they cannot read anything here"));
        rota.listReaders(actor, today)
                .forEach(person -> people.add(Option.of(person.id().toString(), person.name())));
        var days = Stream.of(DayOfWeek.values())
                .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
        return new ModelAndView(
                "alerts/contact",
                Map.of("page", page.titled("Put somebody on the rota"), "form", form, "view", new View(people, days)));
    }
}
