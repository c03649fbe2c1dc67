package org.heard.tellings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.ids.ChildId;
import org.heard.screening.Screened.Match;
import org.heard.screening.Screening;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Hidden.How;
import org.heard.tellings.Telling.Reply;
import org.heard.tellings.Tellings.NewTelling;
import org.springframework.stereotype.Component;

/// What is found out of something before it is kept: what the screen finds, who must not see it, who answers.
@Component
class Beforehand {
    private final ChildsPeople people;

    Beforehand(ChildsPeople people) {
        this.people = people;
    }

    static List<Match> matches(NewTelling telling) {
        var matches = new ArrayList<Match>();
        telling.texts().forEach(text -> matches.addAll(Screening.of(text).matches()));
        for (var reply : telling.replies()) {
            if (reply.said() == Reply.Said.BAD) {
                SafetyQuestions.find(reply.question())
                        .map(concern -> new Match(concern, 0, 0, reply.asked(), "answered “not good”"))
                        .ifPresent(matches::add);
            }
        }
        return matches;
    }

    /// Whom the child left out, and who is named in it.
    List<Hidden> hidden(ChildId child, LocalDate today, NewTelling telling) {
        var hidden = new ArrayList<Hidden>();
        for (var somebody : people.list(child, today)) {
            var shown = somebody.shown();
            if (telling.mustNotSee().contains(shown.key())) {
                hidden.add(new Hidden(shown.person(), shown.name(), How.TICKED, false));
            } else if (shown.person().isPresent() && telling.texts().stream().anyMatch(somebody::isNamedIn)) {
                hidden.add(new Hidden(shown.person(), shown.name(), How.NAMED, false));
            }
        }
        return hidden;
    }

    /// The first who reads it and is not left out: the IRO, whoever covers, a manager.
    String answerer(ChildId child, LocalDate today, List<Hidden> hidden) {
        var out = hidden.stream().map(Hidden::name).collect(Collectors.toSet());
        return people.list(child, today).stream()
                .map(ChildsPeople.Somebody::shown)
                .filter(PersonToHide::reads)
                .map(PersonToHide::name)
                .filter(name -> !out.contains(name))
                .findFirst()
                .orElse("The manager");
    }
}
