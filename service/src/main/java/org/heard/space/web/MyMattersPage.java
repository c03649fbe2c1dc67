package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.matters.Done;
import org.heard.matters.OwnMap;
import org.heard.matters.OwnTogether;
import org.heard.matters.PeopleMap;
import org.heard.matters.SiblingTime;
import org.heard.space.Me;
import org.heard.space.MyMatters;
import org.heard.space.MyMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The people who matter to a child: drawn, and as a list, with what was done about each.
@Controller
public class MyMattersPage {
    private final OwnMap maps;
    private final OwnTogether together;

    MyMattersPage(OwnMap maps, OwnTogether together) {
        this.maps = maps;
        this.together = together;
    }

    /// What the template shows.
    ///
    /// @param lead who leads the child's meeting and sees the map, empty where nobody does yet
    /// @param together the first names of brothers and sisters with whom time is agreed
    /// @param far how far it got what the child said of each
    public record View(
            PeopleMap map,
            DrawnMap drawn,
            List<Done> answers,
            String lead,
            List<String> together,
            Map<UUID, HowFar> far) {
        /// How far it got what is only kept for the meeting, where that is the same of several: then it is said once.
        public @Nullable HowFar kept() {
            var kept =
                    far.values().stream().filter(one -> one.answerBy() == null).toList();
            return kept.size() > 1 ? HowFar.common(kept.stream().map(Optional::of)) : null;
        }

        /// How far it got what the child said of somebody, absent where it is said once for all.
        public @Nullable HowFar far(UUID place) {
            var one = far.get(place);
            return one != null && one.equals(kept()) ? null : one;
        }

        /// What was done about somebody, the last first.
        public List<Done> about(UUID place) {
            return answers.stream().filter(one -> one.place().equals(place)).toList();
        }
    }

    /// Of whom the child reads an answer, nothing else is said.
    private Map<UUID, HowFar> far(Me me, Instant now) {
        var lead = maps.lead(me.self(), me.today());
        var kept = lead.isEmpty() ? me.say(MyMeeting.KEPT_NOBODY) : me.say(MyMeeting.KEPT, lead);
        return maps.pieces(me.self()).entrySet().stream()
                .filter(one -> !one.getValue().isAnswered(now))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> {
                    var by = one.getValue().answerBy();
                    return new HowFar(one.getValue().read(), by, by == null ? kept : "");
                }));
    }

    @GetMapping("/me/matters")
    ModelAndView show(Me me, Instant now) {
        var map = maps.get(me.self(), me.today());
        var view = new View(
                map,
                DrawnMap.of(map),
                maps.answers(me.self(), now),
                maps.lead(me.self(), me.today()),
                together.list(me.self(), now, me.today()).stream()
                        .map(SiblingTime::name)
                        .toList(),
                far(me, now));
        return new ModelAndView("space/matters", Map.of("me", me.titled(MyMatters.TITLE), "view", view));
    }
}
