package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.voice.ExactWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a child wrote on paper, typed up word for word by whoever read it: from then on each is a thread
/// among what the child sent, read by that person, waiting since the paper came. What names that person
/// counts as read by nobody, and somebody else is told. A wish stands with the others, unless somebody must
/// not see it, is named in it, or the screen finds something: then it stays where they do not read, and in
/// the last case until a person has decided.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TypedFromPaper {
    private final TellingStore store;
    private final Beforehand beforehand;
    private final Keeping keeping;
    private final Answering answering;

    TypedFromPaper(TellingStore store, Beforehand beforehand, Keeping keeping, Answering answering) {
        this.store = store;
        this.beforehand = beforehand;
        this.keeping = keeping;
        this.answering = answering;
    }

    /// One thing on it.
    public record Line(Kind kind, String words) {}

    /// Keeps them. Who may type up what is on a paper has been decided by whoever calls.
    ///
    /// @param came    when the paper was scanned
    /// @param since   from when on an answer is owed: then, or when the child put it back
    /// @param leftOut who must not see it, by the box on it
    public List<TellingId> type(
            Actor reader,
            Instant now,
            LocalDate today,
            ChildId child,
            Instant came,
            Instant since,
            List<Hidden> leftOut,
            List<Line> lines) {
        return lines.stream()
                .map(line -> type(reader, now, today, child, came, since, leftOut, line))
                .toList();
    }

    private TellingId type(
            Actor reader,
            Instant now,
            LocalDate today,
            ChildId child,
            Instant came,
            Instant since,
            List<Hidden> leftOut,
            Line line) {
        var telling = new NewTelling(line.kind(), Route.SOON, line.words(), List.of(), Set.of(), false);
        var hidden = new ArrayList<>(leftOut);
        beforehand.hidden(child, today, telling).stream()
                .filter(named -> leftOut.stream().noneMatch(out -> out.person().equals(named.person())))
                .forEach(hidden::add);
        var matches = Beforehand.matches(telling);
        var deed = "typed up what a child sent on paper";
        var id = keeping.keep(reader, child, now, today, new Keeping.Came(came, since), telling, matches, hidden, deed);
        if (hidden.stream()
                .anyMatch(one -> one.person().filter(reader.person()::equals).isPresent())) {
            keeping.alert(reader, now, today, child, id, Route.SOON, hidden);
            return id;
        }
        store.addRead(id, reader, now);
        if (line.kind() == Kind.WISH && hidden.isEmpty() && matches.isEmpty()) {
            answering.putWithWishes(reader, now, today, id, ExactWords.How.ON_PAPER);
        }
        return id;
    }

    /// Those of these that the actor may read: what names them is not theirs, even if they typed it.
    @Transactional(readOnly = true)
    public List<Telling> list(Actor actor, List<TellingId> ids) {
        return store.list(ids).stream()
                .filter(telling -> !telling.leavesOut(actor))
                .toList();
    }

    /// As somebody is left out on paper.
    ///
    /// @param doubt whether the box could not be told for certain: then a manager may let them read it
    public static Hidden leftOut(Optional<PersonId> person, String name, boolean doubt) {
        return new Hidden(person, name, doubt ? Hidden.How.PLACE : Hidden.How.TICKED, false);
    }
}
