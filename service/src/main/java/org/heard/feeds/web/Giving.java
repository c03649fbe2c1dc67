package org.heard.feeds.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.access.Actor;
import org.heard.comparison.DeliveryId;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Deliveries.Given;
import org.heard.feeds.Errand;
import org.heard.feeds.Errands;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages on which files are given have in common.
@Component
class Giving {
    /// What is read within this time needs no page that says how far it is.
    static final Duration SOON = Duration.ofMillis(1_200);

    private final Errands errands;
    private final Once once;

    Giving(Errands errands, Once once) {
        this.errands = errands;
        this.once = once;
    }

    /// Gives the files and has them read, once however often the form arrives; empty where an error stands
    /// beside the field.
    Optional<ModelAndView> send(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect,
            String field,
            String nothing,
            Supplier<Given> giving) {
        var kept = new ArrayList<DeliveryId>();
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    var given = giving.get();
                    if (given instanceof Given.Kept(var delivery)) {
                        errands.ask(actor, now, delivery.id(), Errand.Act.READ);
                        kept.add(delivery.id());
                    } else if (given instanceof Given.Before) {
                        Flash.note("These very files were given before. Nothing was changed.")
                                .on(redirect);
                    }
                    return given;
                },
                Giving::next);
        return switch (submitted) {
            case Once.Submitted.SendTo<Given>(var path) -> {
                kept.forEach(delivery -> errands.start(actor, now, today, delivery, SOON));
                yield Optional.of(new ModelAndView("redirect:" + path));
            }
            case Once.Submitted.Refused<Given>(Given.TooLarge(var bytes)) -> {
                form.reject(
                        field,
                        "Together the files are %,d MB. At most %,d MB can be read at once."
                                .formatted(bytes >> 20, Deliveries.MOST_BYTES >> 20));
                yield Optional.empty();
            }
            case Once.Submitted.Refused<Given> refused -> {
                form.reject(field, nothing);
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> next(Given given) {
        return switch (given) {
            case Given.Kept(var delivery) -> Optional.of("/feeds/" + delivery.id());
            case Given.Before(var delivery) -> Optional.of("/feeds/" + delivery.id());
            case Given.Nothing nothing -> Optional.empty();
            case Given.TooLarge large -> Optional.empty();
        };
    }
}
