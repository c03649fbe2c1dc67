package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.decisions.ChildSaid.Happened;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Understood;
import org.heard.explained.MyExplanations;
import org.heard.explained.MyExplanations.Mine;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.space.Me;
import org.heard.space.MyPlan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child reads why they are in care, the plan and what was decided, and says whether it is clear and whether it
/// happened.
@Controller
@RequestMapping("/me/plan")
public class MyPlanPage {
    private final MyExplanations explanations;
    private final Once once;

    MyPlanPage(MyExplanations explanations, Once once) {
        this.explanations = explanations;
        this.once = once;
    }

    /// What the template shows.
    public record View(List<Mine> all) {
        public List<Mine> about(About about) {
            return all.stream().filter(one -> one.about() == about).toList();
        }
    }

    @GetMapping
    ModelAndView show(Me me) {
        return new ModelAndView(
                "space/plan",
                Map.of(
                        "me",
                        me.titled(MyPlan.TITLE),
                        "form",
                        Form.blank(),
                        "view",
                        new View(explanations.list(me.self()))));
    }

    @PostMapping("/understood")
    String understood(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var release = Ids.find(form.typed("release"));
        var answer = form.oneOf(Understood.class, "understood", "");
        if (release.isPresent() && answer.isPresent()) {
            once.submit(
                    me.self().actor().person(),
                    form.key(),
                    now,
                    () -> {
                        explanations.answer(me.self(), now, me.today(), release.get(), answer.get());
                        return true;
                    },
                    done -> Optional.of("/me/plan"));
            var said = answer.get().asks() ? MyPlan.SOMEBODY_COMES : MyPlan.THANKS;
            Flash.done(me.say(said)).on(redirect);
        }
        return "redirect:/me/plan";
    }

    @PostMapping("/happened")
    String happened(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var release = Ids.find(form.typed("release"));
        var answer = form.oneOf(Happened.class, "happened", "");
        if (release.isPresent() && answer.isPresent()) {
            once.submit(
                    me.self().actor().person(),
                    form.key(),
                    now,
                    () -> {
                        explanations.happened(me.self(), now, me.today(), release.get(), answer.get());
                        return true;
                    },
                    done -> Optional.of("/me/plan"));
            Flash.done(me.say(MyPlan.THANKS)).on(redirect);
        }
        return "redirect:/me/plan";
    }
}
