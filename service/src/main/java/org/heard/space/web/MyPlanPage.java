package org.heard.space.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.heard.voice.Answerer;
import org.heard.voice.WhoAnswers;
import org.jspecify.annotations.Nullable;
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
    private final WhoAnswers whoAnswers;
    private final Once once;

    MyPlanPage(MyExplanations explanations, WhoAnswers whoAnswers, Once once) {
        this.explanations = explanations;
        this.whoAnswers = whoAnswers;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param talks by what the child asked about again, who talks with them and by when
    public record View(List<Mine> all, Map<UUID, Answerer> talks) {
        /// Who talks with them about this one; absent where they did not ask, or somebody has.
        public @Nullable Answerer talks(Mine mine) {
            return talks.get(mine.release());
        }

        public List<Mine> about(About about) {
            return all.stream().filter(one -> one.about() == about).toList();
        }
    }

    @GetMapping
    ModelAndView show(Me me) {
        var all = explanations.list(me.self());
        return new ModelAndView(
                "space/plan",
                Map.of("me", me.titled(MyPlan.TITLE), "form", Form.blank(), "view", new View(all, talks(me, all))));
    }

    private Map<UUID, Answerer> talks(Me me, List<Mine> all) {
        var talks = new HashMap<UUID, Answerer>();
        for (var mine : all) {
            var said = mine.understood();
            if (said != null && said.understood().asks() && mine.talked() == null) {
                talks.put(mine.release(), whoAnswers.of(me.self().child(), said.on(), me.today()));
            }
        }
        return talks;
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
