package org.heard;

import java.time.LocalDate;
import java.util.function.Function;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.CareEntry;
import org.heard.children.Child.BirthDate;
import org.heard.children.Identified;
import org.heard.children.Identity;
import org.heard.children.Kept;
import org.heard.children.Placement;
import org.heard.ids.ChildId;

/// What happened to one child, told in order: each sentence is a command, done at once. Days are written 2026-01-05.
public final class ChildStory {
    private final Story story;
    private final ChildId child;

    ChildStory(Story story, String name) {
        this.story = story;
        this.child = story.here(() -> {
            var answer = story.parts()
                    .identity()
                    .enter(story.teller(), story.now(), story.today(), Identity.named(name), null, true);
            return ((Identified.Done) answer).child();
        });
    }

    /// The child.
    public ChildId id() {
        return child;
    }

    /// A birth date as a certificate states it.
    public ChildStory born(String day) {
        return born(day, BirthDate.Kind.STATED);
    }

    public ChildStory born(String day, BirthDate.Kind kind) {
        return identified(known -> story.parts()
                .identity()
                .recordBirthDate(
                        story.teller(),
                        story.now(),
                        story.today(),
                        child,
                        new BirthDate(kind, LocalDate.parse(day), "as told"),
                        version()));
    }

    /// The number the return knows the child by.
    public ChildStory numbered(String number) {
        return identified(known -> story.parts()
                .identity()
                .correct(
                        story.teller(),
                        story.now(),
                        story.today(),
                        child,
                        new Identity(
                                known.name(),
                                known.knownAs(),
                                known.pronouns(),
                                known.sex(),
                                known.ethnicity(),
                                number),
                        version()));
    }

    /// Everything else there is to say of who the child is.
    public ChildStory who(Function<Identity, Identity> change) {
        return identified(known -> story.parts()
                .identity()
                .correct(story.teller(), story.now(), story.today(), child, change.apply(known), version()));
    }

    /// Came into care under this legal status (C1, V2, …) and lives in a placement of this kind (U4, K2, …).
    public ChildStory enteredCare(String on, String legalStatus, String placement) {
        return enter(new CareEntry.Began(LocalDate.parse(on), legalStatus, "N1", Placement.of(placement), "", null));
    }

    /// Moved to other carers.
    public ChildStory moved(String on, String placement) {
        return enter(new CareEntry.Moved(LocalDate.parse(on), Placement.of(placement), false, "CARPL"));
    }

    public ChildStory statusChanged(String on, String legalStatus) {
        return enter(new CareEntry.StatusChanged(LocalDate.parse(on), legalStatus));
    }

    /// Ceased to be looked after, for a reason of the return (E4A, E11, …).
    public ChildStory leftCare(String on, String reason) {
        return enter(new CareEntry.Ended(LocalDate.parse(on), reason));
    }

    /// Has this person as IRO, social worker, … from a day on. The rules of appointing are not asked.
    public ChildStory has(RelationKind kind, Actor person, String from) {
        return has(kind, person, from, null);
    }

    /// The same up to the day before `until`.
    public ChildStory has(
            RelationKind kind, Actor person, String from, @org.jspecify.annotations.Nullable String until) {
        return story.here(() -> {
            story.parts()
                    .relations()
                    .begin(
                            story.teller().person(),
                            person.person(),
                            kind,
                            child,
                            LocalDate.parse(from),
                            until == null ? null : LocalDate.parse(until),
                            "as told",
                            "story");
            return this;
        });
    }

    /// Anything a child's care history can take; it must be taken.
    public ChildStory enter(CareEntry entry) {
        return story.here(() -> {
            var answer =
                    story.parts().care().enter(story.teller(), story.noonOn(entry.on()), story.today(), child, entry);
            if (!(answer instanceof Kept.Done)) {
                throw new IllegalStateException("the story cannot have gone so: " + answer);
            }
            return this;
        });
    }

    private ChildStory identified(Function<Identity, Identified> work) {
        return story.here(() -> {
            var known = Identity.of(story.parts().children().get(story.teller(), child, story.today()));
            var answer = work.apply(known);
            if (!(answer instanceof Identified.Done)) {
                throw new IllegalStateException("the story cannot have gone so: " + answer);
            }
            return this;
        });
    }

    private int version() {
        return story.parts()
                .children()
                .get(story.teller(), child, story.today())
                .version();
    }
}
