package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.choices.Given;
import org.heard.choices.OwnChoices;
import org.heard.choices.Question;
import org.heard.choices.Wanted.Wish;
import org.heard.clock.StatutoryClock;
import org.heard.explained.Explanation;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Understood;
import org.heard.explained.Explanations;
import org.heard.explained.MyExplanations;
import org.heard.ids.Ids;
import org.heard.law.ReviewKind;
import org.heard.matters.Maps;
import org.heard.matters.OwnMap;
import org.heard.matters.OwnTogether;
import org.heard.matters.Placed;
import org.heard.matters.Placed.MoreOrLess;
import org.heard.matters.Placed.Ring;
import org.heard.matters.SiblingTime;
import org.heard.matters.Together;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.heard.reviews.NextReview;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a child of the demonstration finds in the rooms of their space besides what they sent: why they are in care and
/// the plan, their next meeting and what they chose for it, their map, time with brothers and sisters. Each as the
/// person concerned does it, through the same surfaces.
@Component
class FillsRooms {
    private static final int EXPLAINED_DAYS_AGO = 20;
    private static final int AGREED_DAYS_AGO = 30;
    private static final int MOST_DECISIONS = 3;
    private static final int MOST_ON_THE_MAP = 6;
    private static final int MEETING_IN_DAYS = 24;

    private final Explanations explanations;
    private final MyExplanations mine;
    private final Plans plans;
    private final NextReview next;
    private final Reviews reviews;
    private final StatutoryClock clock;
    private final OwnChoices choices;
    private final OwnMap map;
    private final Maps maps;
    private final Together together;
    private final OwnTogether ownTogether;

    FillsRooms(
            Explanations explanations,
            MyExplanations mine,
            Plans plans,
            NextReview next,
            Reviews reviews,
            StatutoryClock clock,
            OwnChoices choices,
            OwnMap map,
            Maps maps,
            Together together,
            OwnTogether ownTogether) {
        this.explanations = explanations;
        this.mine = mine;
        this.plans = plans;
        this.next = next;
        this.reviews = reviews;
        this.clock = clock;
        this.choices = choices;
        this.map = map;
        this.maps = maps;
        this.together = together;
        this.ownTogether = ownTogether;
    }

    void fill(Self self, Actor iro, SpaceStory story, Instant now, LocalDate today) {
        explain(self, iro, story, now, today);
        meeting(self, iro, story, now, today);
        draw(self, now, today);
        maps.open(iro, now, today, self.child());
        brothersAndSisters(self, iro, now, today);
    }

    private void explain(Self self, Actor iro, SpaceStory story, Instant now, LocalDate today) {
        tell(self, iro, About.WHY_IN_CARE, null, story.whyInCare(), "", now, today);
        tell(self, iro, About.PLAN, null, story.plan(), "", now, today);
        explanations.list(iro, today, self.child()).stream()
                .flatMap(one -> Stream.ofNullable(one.decision()))
                .filter(decision -> DecisionWords.of(decision.what()).isPresent())
                .limit(MOST_DECISIONS)
                .forEach(decision -> {
                    var words = DecisionWords.of(decision.what()).orElseThrow();
                    tell(self, iro, About.DECISION, decision.id(), words.what(), words.because(), now, today);
                });
        for (var told : mine.list(self)) {
            if (told.about() == About.DECISION) {
                continue;
            }
            var understood = told.about() == About.PLAN ? Understood.YES : Understood.NOT_SURE;
            mine.answer(self, WorkingTime.before(now, EXPLAINED_DAYS_AGO - 1), today, told.release(), understood);
        }
    }

    private void tell(
            Self self,
            Actor iro,
            About about,
            @Nullable UUID decision,
            String text,
            String why,
            Instant now,
            LocalDate today) {
        var at = WorkingTime.before(now, EXPLAINED_DAYS_AGO);
        var before = explanations.get(iro, today, self.child(), about, decision).explanation();
        if (before.shown().isPresent()) {
            return;
        }
        if (before.version() == 0) {
            explanations.write(iro, at, today, written(before, text, why, iro.name()));
        }
        explanations.release(iro, at, today, self.child(), about, decision, Math.max(1, before.version()), "");
    }

    private static Explanation written(Explanation blank, String text, String why, String by) {
        return new Explanation(
                blank.id(),
                blank.child(),
                blank.about(),
                blank.decision(),
                text,
                why,
                "",
                Explanation.Translation.NONE,
                blank.version(),
                by,
                blank.releases(),
                blank.talks());
    }

    private void meeting(Self self, Actor iro, SpaceStory story, Instant now, LocalDate today) {
        plan(self, iro, now, today);
        for (var choice : story.meeting()) {
            choices.give(self, now, today, choice.question(), new Given(choice, "", false));
        }
        choices.give(self, now, today, Question.TALK, new Given(null, story.toTalkAbout(), false));
        var people = choices.people(self, today);
        Map<UUID, Wish> wishes = new HashMap<>();
        people.stream().limit(2).forEach(somebody -> wishes.put(somebody.id(), Wish.YES));
        people.stream().skip(2).limit(1).forEach(somebody -> wishes.put(somebody.id(), Wish.PART));
        choices.people(self, now, today, people, wishes);
    }

    /// In time where that can be; a child who is no longer looked after has none.
    private void plan(Self self, Actor iro, Instant now, LocalDate today) {
        var planned = reviews.list(iro, today, self.child()).stream().anyMatch(review -> review.completedOn() == null);
        var due = next.due(self.child(), today);
        if (planned || due.isEmpty()) {
            return;
        }
        var latest = today.plusDays(MEETING_IN_DAYS);
        var on = due.filter(day -> day.isAfter(today.plusDays(3)) && day.isBefore(latest))
                .orElse(latest);
        plans.plan(
                iro,
                now,
                today,
                self.child(),
                Set.of(ReviewKind.ORDINARY),
                clock.ruleBook().workingDays().onOrBefore(on),
                new Arranged(LocalTime.of(16, 30), "Where you live", Mode.IN_PERSON, 0));
    }

    private void draw(Self self, Instant now, LocalDate today) {
        if (!map.get(self, today).people().isEmpty()) {
            return;
        }
        var rings = Ring.values();
        var names = map.names(self, today).stream().limit(MOST_ON_THE_MAP).toList();
        for (var number = 0; number < names.size(); number++) {
            var ring = rings[number * rings.length / Math.max(1, names.size())];
            map.put(
                    self,
                    now,
                    today,
                    new Placed(Ids.next(), names.get(number), ring, number == 0 ? MoreOrLess.MORE : null, false));
        }
    }

    private void brothersAndSisters(Self self, Actor iro, Instant now, LocalDate today) {
        var agreedAt = WorkingTime.before(now, AGREED_DAYS_AGO);
        together.siblings(iro, today, self.child()).stream().limit(2).forEach(sibling -> {
            if (sibling.child() != null) {
                together.agree(
                        iro,
                        agreedAt,
                        today.minusDays(AGREED_DAYS_AGO),
                        self.child(),
                        sibling.child(),
                        "Every second Sunday, from two to five");
            }
        });
        ownTogether.list(self, now, today).stream()
                .findFirst()
                .ifPresent(time -> ownTogether.say(self, now, today, time.id(), SiblingTime.Kind.HAPPENED, ""));
    }
}
