package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.clock.TryingADay;
import org.heard.ids.ChildId;
import org.heard.law.ReviewKind;
import org.heard.pages.Form;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What follows for the clock from adjourning a review and from the day it goes on, said before it is saved where
/// something should be thought over, and after it in any case. It is never a reason to refuse.
@Component
public class WhatFollows {
    /// Which words the reader has seen; hidden, so that pressing the button again means what it says.
    static final String SEEN = "sure";

    private final TryingADay days;

    WhatFollows(TryingADay days) {
        this.days = days;
    }

    /// @param cautions  what should be thought over, empty where nothing should
    /// @param sentences what follows besides
    public record Said(List<String> cautions, List<String> sentences) {
        static final Said NOTHING = new Said(List.of(), List.of());

        public Said {
            cautions = List.copyOf(cautions);
            sentences = List.copyOf(sentences);
        }

        /// Which words these are.
        public String key() {
            return Integer.toHexString(cautions.hashCode());
        }

        /// Whether to ask once before it is saved.
        boolean asks(Form form) {
            return !cautions.isEmpty() && !form.typed(SEEN).equals(key());
        }

        /// Both together.
        Said and(Said other) {
            return new Said(
                    Stream.concat(cautions.stream(), other.cautions.stream())
                            .distinct()
                            .toList(),
                    Stream.concat(sentences.stream(), other.sentences.stream())
                            .distinct()
                            .toList());
        }
    }

    /// @param adjourned the days on which the review was adjourned before
    /// @param next      the day on which it goes on, absent while unknown
    Said of(
            ChildId child,
            Set<ReviewKind> kinds,
            List<LocalDate> adjourned,
            ReviewMeeting meeting,
            @Nullable LocalDate next,
            LocalDate today) {
        var cautions = new ArrayList<String>();
        var sentences = new ArrayList<String>();
        var all = new ArrayList<>(adjourned);
        if (meeting.outcome() == Outcome.ADJOURNED) {
            days.adjournedAgain(adjourned).ifPresent(cautions::add);
            all.add(meeting.on());
        }
        if (next != null && !next.isBefore(today)) {
            var tried =
                    days.review(child, kinds, next, today, all.stream().sorted().toList());
            cautions.addAll(tried.cautions());
            (tried.late() ? cautions : sentences).addAll(tried.sentences());
        }
        return new Said(cautions, sentences);
    }
}
