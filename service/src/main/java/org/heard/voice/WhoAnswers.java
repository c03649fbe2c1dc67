package org.heard.voice;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.ids.ChildId;
import org.heard.organisations.LocalSettings;
import org.springframework.stereotype.Component;

/// Who answers what an adult wrote down for a child, and by when, until somebody says otherwise: the IRO or whoever
/// covers, within the days promised to children who send something themselves.
@Component
public class WhoAnswers {
    private final Relations relations;
    private final LocalSettings settings;

    WhoAnswers(Relations relations, LocalSettings settings) {
        this.relations = relations;
        this.settings = settings;
    }

    /// Who answers a child, and by when.
    ///
    /// @param asked the day on which the child said it: they wait from then on
    public Answerer of(ChildId child, LocalDate asked, LocalDate today) {
        var name = Stream.of(RelationKind.IRO, RelationKind.COVER)
                .flatMap(kind -> relations.find(kind, child, today).stream())
                .map(Relations.Relation::name)
                .findFirst()
                .orElse("The manager");
        return new Answerer(name, asked.plusDays(AnswerDays.read(settings, asked)));
    }

    /// Of one read from elsewhere: whoever heard it.
    Answerer heardBy(Wishes.NewWish wish) {
        return new Answerer(wish.said().heardBy(), wish.on().plusDays(AnswerDays.UNLESS_SAID));
    }
}
