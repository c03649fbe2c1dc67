package org.heard.explained;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanation.Understood;
import org.heard.law.FactKind;
import org.heard.resting.OwnRest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO with children to whom things are explained, or not.
abstract class Explaining extends HeardTest {
    @LocalServerPort
    int port;

    @Autowired
    Explanations explanations;

    @Autowired
    MyExplanations mine;

    @Autowired
    UnexplainedLists unexplained;

    @Autowired
    OwnRest rest;

    @Autowired
    Decisions decisions;

    @Autowired
    Issuing issuing;

    Actor anna;
    Instant writing = NOW;

    @BeforeEach
    void an_iro() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
    }

    ChildStory child(String name, String entered) {
        return story.child(name)
                .born("2016-03-02")
                .enteredCare(entered, "C1", "U6")
                .has(RelationKind.IRO, anna, entered);
    }

    /// In care since January, with why and the plan explained.
    ChildStory told(String name) {
        var child = child(name, "2026-01-05");
        explain(child, About.WHY_IN_CARE, null, "You are safe with Joan.");
        explain(child, About.PLAN, null, "You stay with Joan.");
        return child;
    }

    void explain(ChildStory child, About about, @Nullable UUID decision, String text) {
        write(child, about, decision, text);
        release(child, about, decision, "");
    }

    void write(ChildStory child, About about, @Nullable UUID decision, String text) {
        var before = here(() -> explanations.get(anna, TODAY, child.id(), about, decision))
                .explanation();
        here(() -> explanations.write(
                anna,
                writing,
                TODAY,
                new Explanation(
                        before.id(),
                        child.id(),
                        about,
                        decision,
                        text,
                        "",
                        "",
                        Translation.NONE,
                        before.version(),
                        "",
                        List.of(),
                        List.of())));
    }

    void release(ChildStory child, About about, @Nullable UUID decision, String with) {
        var version = here(() -> explanations.get(anna, TODAY, child.id(), about, decision))
                .explanation()
                .version();
        here(() -> explanations.release(anna, writing, TODAY, child.id(), about, decision, version, with));
    }

    void answer(ChildStory child, Instant now, LocalDate today, Understood understood) {
        var why = here(() -> mine.list(self(child))).getFirst();
        here(() -> mine.answer(self(child), now, today, why.release(), understood));
    }

    Self self(ChildStory child) {
        return new Self(story.organisation(), child.id(), Self.Way.PLAYED);
    }

    List<String> said(Actor actor) {
        return at("2026-06-15", actor);
    }

    List<String> at(String day, Actor actor) {
        return here(() -> unexplained.list(actor, LocalDate.parse(day), 1)).lines().stream()
                .map(line -> line.shownAs() + " since " + line.since() + ": "
                        + String.join(
                                ", ",
                                line.missing().stream()
                                        .map(one -> one.about() + " " + one.gap())
                                        .toList()))
                .toList();
    }

    String page(Actor actor) {
        return new Visitor(port)
                .as(story.organisation(), actor)
                .get("/work/explained/missing")
                .words();
    }
}
