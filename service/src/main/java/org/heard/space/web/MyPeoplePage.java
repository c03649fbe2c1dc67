package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.children.Children;
import org.heard.ids.PersonId;
import org.heard.pages.Download;
import org.heard.people.MyPeople;
import org.heard.people.MyPerson;
import org.heard.people.PersonCards;
import org.heard.space.LeavingCare;
import org.heard.space.Me;
import org.heard.space.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who works with the child: a face, what they are for and are not for, how and when to reach them.
@Controller
@RequestMapping("/me/people")
class MyPeoplePage {
    private final MyPeople people;
    private final PersonCards cards;
    private final Children children;
    private final LeavingCare leaving;

    MyPeoplePage(MyPeople people, PersonCards cards, Children children, LeavingCare leaving) {
        this.people = people;
        this.cards = cards;
        this.children = children;
        this.leaving = leaving;
    }

    @GetMapping
    ModelAndView show(Me me, Instant now) {
        return new ModelAndView(
                "space/people",
                Map.of(
                        "me",
                        me.titled(People.TITLE),
                        "people",
                        people.list(me.self(), now, me.today()),
                        "next",
                        leaving.next(children.get(me.self()), me.today())));
    }

    /// The photo of one of them, and of nobody else.
    @GetMapping("/{person}/photo")
    Download photo(Me me, Instant now, @PathVariable UUID person) {
        List<MyPerson> mine = people.list(me.self(), now, me.today());
        if (mine.stream().noneMatch(one -> one.id().equals(person))) {
            throw new NotFound();
        }
        return cards.openPhoto(me.self().actor(), now, new PersonId(person));
    }
}
