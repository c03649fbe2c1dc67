package org.heard.space.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.choices.OwnChoices;
import org.heard.choices.OwnChoices.Saved;
import org.heard.choices.Question;
import org.heard.choices.Sheet;
import org.heard.choices.Wanted;
import org.heard.choices.Wanted.Wish;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.planning.OwnMeeting;
import org.heard.records.Around.Somebody;
import org.heard.space.Me;
import org.heard.space.MyMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who should come to a child's next meeting: yes, for a part, no, or nothing said; and somebody the child names.
@Controller
@RequestMapping("/me/meeting/people")
public class MyMeetingPeoplePage {
    private static final int LONGEST_NAME = 100;
    private static final String NAME = "name";
    private static final String HERE = "/me/meeting/people";

    private final OwnChoices choices;
    private final OwnMeeting meeting;
    private final Begun begun;
    private final Once once;

    MyMeetingPeoplePage(OwnChoices choices, OwnMeeting meeting, Begun begun, Once once) {
        this.choices = choices;
        this.meeting = meeting;
        this.begun = begun;
        this.once = once;
    }

    /// What the template shows.
    public record View(List<Somebody> people, String lead) {}

    /// The field in which it is chosen.
    public static String wish(UUID somebody) {
        return "wish-" + somebody;
    }

    @GetMapping
    ModelAndView ask(Me me, Instant now, Query query) {
        if (choices.closed(me.self(), me.today())) {
            return new ModelAndView("redirect:" + MyMeetingQuestionPage.AT);
        }
        return page(me, begun.open(me, now, HERE, query, () -> given(me)));
    }

    private Form given(Me me) {
        var form = Form.blank();
        chosen(me).forEach(one -> form.put(wish(one.id()), one.wish().name()));
        return form;
    }

    @PostMapping
    ModelAndView choose(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var name = form.text(NAME).strip();
        if (name.length() > LONGEST_NAME) {
            return page(me, begun.keeping(me, now, HERE, form.reject(NAME, me.say(MyMeeting.TOO_LONG))));
        }
        var people = new ArrayList<>(people(me));
        var wishes = new HashMap<UUID, Wish>();
        people.forEach(one -> Wish.find(form.typed(wish(one.id()))).ifPresent(wish -> wishes.put(one.id(), wish)));
        if (!name.isEmpty()) {
            var named = OwnChoices.named(name);
            people.add(named);
            wishes.put(named.id(), Wish.YES);
        }
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var saved = choices.people(me.self(), now, me.today(), people, wishes);
                    begun.sent(me, now, form);
                    return saved;
                },
                saved -> saved == Saved.CLOSED ? Optional.empty() : Optional.of(MyMeetingQuestionPage.AT));
        if (submitted instanceof Once.Submitted.Refused<Saved>) {
            begun.waits(me, now, form);
            return new ModelAndView("redirect:" + MyMeetingQuestionPage.AT);
        }
        return form.chose("add", "yes") && !name.isEmpty()
                ? new ModelAndView("redirect:" + HERE)
                : MyMeetingQuestionPage.saved(me, Question.PEOPLE, redirect);
    }

    /// Those around the child, those asked by name, and those chosen about before.
    private List<Somebody> people(Me me) {
        var people = new ArrayList<>(choices.people(me.self(), me.today()));
        Stream.concat(
                        meeting.find(me.self(), me.today()).map(OwnMeeting.Next::named).orElse(List.of()).stream(),
                        chosen(me).stream().map(Wanted::somebody))
                .forEach(one -> {
                    if (people.stream().noneMatch(known -> known.id().equals(one.id()))) {
                        people.add(one);
                    }
                });
        return people;
    }

    private List<Wanted> chosen(Me me) {
        return choices.find(me.self()).map(Sheet::people).orElse(List.of());
    }

    private ModelAndView page(Me me, Form form) {
        var view = new View(people(me), choices.lead(me.self(), me.today()));
        return new ModelAndView(
                "space/meetingPeople", Map.of("me", me.titled(MyMeeting.ASK_PEOPLE), "form", form, "view", view));
    }
}
