package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.matters.Done;
import org.heard.matters.OwnMap;
import org.heard.matters.OwnTogether;
import org.heard.matters.PeopleMap;
import org.heard.matters.SiblingTime;
import org.heard.space.Me;
import org.heard.space.MyMatters;
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
    public record View(PeopleMap map, DrawnMap drawn, List<Done> answers, String lead, List<String> together) {
        /// What was done about somebody, the last first.
        public List<Done> about(UUID place) {
            return answers.stream().filter(one -> one.place().equals(place)).toList();
        }
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
                        .toList());
        return new ModelAndView("space/matters", Map.of("me", me.titled(MyMatters.TITLE), "view", view));
    }
}
