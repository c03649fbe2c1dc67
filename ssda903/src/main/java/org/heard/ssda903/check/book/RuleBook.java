package org.heard.ssda903.check.book;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Years;
import org.heard.ssda903.check.adoption.AdoptionRules;
import org.heard.ssda903.check.ages.AgeRules;
import org.heard.ssda903.check.careleavers.CareLeaverRules;
import org.heard.ssda903.check.carriedover.CarriedOverRules;
import org.heard.ssda903.check.codes.CodeRules;
import org.heard.ssda903.check.course.CourseRules;
import org.heard.ssda903.check.header.HeaderRules;
import org.heard.ssda903.check.health.HealthRules;
import org.heard.ssda903.check.integrity.IntegrityRules;
import org.heard.ssda903.check.lookedafter.LookedAfterRules;
import org.heard.ssda903.check.permanence.PermanenceRules;
import org.heard.ssda903.check.placements.PlacementRules;
import org.heard.ssda903.check.places.PlaceRules;
import org.heard.ssda903.check.providers.ProviderRules;
import org.heard.ssda903.check.reviews.ReviewRules;
import org.heard.ssda903.check.shortbreaks.ShortBreakRules;
import org.heard.ssda903.check.socialworkers.SocialWorkerRules;
import org.heard.ssda903.check.temporary.TemporaryRules;
import org.heard.ssda903.check.times.TimeRules;
import org.heard.ssda903.check.unaccompanied.UnaccompaniedRules;

/// The checks of a collection year. Before the first year we know it has those of the first, after the last
/// those of the last.
public final class RuleBook {
    private static final int FIRST = 2023;
    private static final int LAST = 2027;

    private static final List<Years> ALL = List.of(
            AdoptionRules.YEARS,
            AgeRules.YEARS,
            CareLeaverRules.YEARS,
            CarriedOverRules.YEARS,
            CodeRules.YEARS,
            CourseRules.YEARS,
            HeaderRules.YEARS,
            HealthRules.YEARS,
            IntegrityRules.YEARS,
            LookedAfterRules.YEARS,
            PermanenceRules.YEARS,
            PlacementRules.YEARS,
            PlaceRules.YEARS,
            ProviderRules.YEARS,
            ReviewRules.YEARS,
            ShortBreakRules.YEARS,
            SocialWorkerRules.YEARS,
            TemporaryRules.YEARS,
            TimeRules.YEARS,
            UnaccompaniedRules.YEARS);

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleBook(CollectionYear year) {
        ALL.stream()
                .flatMap(years -> years.list(year).stream())
                .sorted(Comparator.comparingInt((Rule rule) -> number(rule.code()))
                        .thenComparing(Rule::code))
                .forEach(rule -> rules.put(rule.code(), rule));
    }

    public static RuleBook of(CollectionYear year) {
        return new RuleBook(year);
    }

    /// By number, those with a name after those.
    public List<Rule> list() {
        return List.copyOf(rules.values());
    }

    /// The rule of this code, whatever its case.
    public Optional<Rule> find(String code) {
        var exact = Optional.ofNullable(rules.get(code));
        return exact.isPresent()
                ? exact
                : rules.values().stream()
                        .filter(rule -> rule.code().equalsIgnoreCase(code))
                        .findFirst();
    }

    /// Whether the checks of this year are published as far as is known here.
    public static boolean isKnown(CollectionYear year) {
        return year.ending() >= FIRST && year.ending() <= LAST;
    }

    /// `217t` comes at 217; `INT08` after all numbers.
    private static int number(String code) {
        int digits = 0;
        while (digits < code.length() && Character.isDigit(code.charAt(digits))) {
            digits++;
        }
        return digits == 0 ? Integer.MAX_VALUE : Integer.parseInt(code.substring(0, digits));
    }
}
