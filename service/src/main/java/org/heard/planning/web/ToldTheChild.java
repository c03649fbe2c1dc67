package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.heard.children.Child;
import org.heard.choices.Wanted;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.pages.Form;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.springframework.stereotype.Component;

/// What a child is told of why somebody comes, or does not, against what they chose: how it reads as far as it is
/// typed, and when they read it.
public record ToldTheChild(Reading reading, Arrival arrival) {
    @Component
    static class Finder {
        private final JargonList jargon;
        private final Moments moments;

        Finder(JargonList jargon, Moments moments) {
            this.jargon = jargon;
            this.moments = moments;
        }

        ToldTheChild get(Form form, Instant now, LocalDate today, Child child, Collection<Wanted> chosen) {
            var typed = chosen.stream()
                    .flatMap(one -> Stream.of(true, false).map(asked -> InvitedPage.told(one.id(), asked)))
                    .map(form::typed)
                    .filter(text -> !text.isBlank())
                    .toList();
            return new ToldTheChild(
                    jargon.read(today, AgeBand.of(child.ageOn(today)), typed), moments.arrival(now, today, child.id()));
        }
    }
}
