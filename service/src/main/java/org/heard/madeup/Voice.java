package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heard.madeup.Wish.Answer;

/// What made-up children say and ask for, in words of their age, and what they were answered.
final class Voice {
    private static final Map<String, List<String>> WORDS = Resource.sections("voice.txt");

    private Voice() {}

    static String line(Dice dice, String about) {
        return dice.one(WORDS.getOrDefault(about, List.of("")));
    }

    static String band(int age) {
        return age < 8 ? "4 to 7" : age < 12 ? "8 to 11" : "12 to 17";
    }

    static String says(Dice dice, int age) {
        return filled(dice, line(dice, "says " + band(age)));
    }

    private static String filled(Dice dice, String words) {
        var filled = words;
        for (var slot : List.of("pet", "who", "thing", "place", "food")) {
            var hole = "{" + slot + "}";
            if (filled.contains(hole)) {
                filled = filled.replace(hole, line(dice, slot));
            }
        }
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    static Wish wish(Dice dice, int age, LocalDate saidOn, String heardBy, LocalDate today) {
        return answered(dice, filled(dice, line(dice, "wish " + band(age))), saidOn, heardBy, today);
    }

    private static Wish answered(Dice dice, String words, LocalDate saidOn, String heardBy, LocalDate today) {
        var answeredOn = saidOn.plusDays(dice.between(2, 45));
        var drawn = Leaning.given("stated wish").draw(dice);
        if (drawn.equals("not answered") || answeredOn.isAfter(today)) {
            return new Wish(words, saidOn, heardBy, null, null, null);
        }
        var answer = switch (drawn) {
            case "answered yes" -> Answer.YES;
            case "answered no" -> Answer.NO;
            default -> Answer.NOT_YET;
        };
        return new Wish(words, saidOn, heardBy, answer, answeredOn, line(dice, "answer " + answer));
    }

    /// The IRO between reviews: about halfway, and again just before.
    static List<IroContact> contacts(
            ChildPlan plan, List<Review> reviews, CarePeriod period, Function<LocalDate, String> iro, LocalDate today) {
        var dice = plan.dice;
        var contacts = new ArrayList<IroContact>();
        var last = period.began();
        for (var review : reviews) {
            long gap = review.heldOn().toEpochDay() - last.toEpochDay();
            if (gap > 80 && dice.chance(0.5)) {
                contacts.add(contact(plan, last.plusDays(gap / 2), iro));
            }
            if (gap > 6 && dice.chance(0.66)) {
                contacts.add(contact(plan, review.heldOn().minusDays(dice.between(1, 5)), iro));
            }
            last = review.heldOn();
        }
        boolean since = period.ended() == null && last.isBefore(today.minusDays(50)) && last.isAfter(period.began());
        if (since && dice.chance(0.6)) {
            contacts.add(contact(plan, dice.day(last.plusDays(20), today), iro));
        }
        return contacts;
    }

    private static IroContact contact(ChildPlan plan, LocalDate around, Function<LocalDate, String> iro) {
        var dice = plan.dice;
        var on = Weekdays.onOrBefore(around);
        if (on.isBefore(plan.birth)) {
            on = plan.birth;
        }
        int age = plan.age(on);
        var how = age < 5 || dice.chance(0.55)
                ? IroContact.How.VISIT
                : dice.chance(0.5)
                        ? IroContact.How.TELEPHONE
                        : dice.chance(0.5) ? IroContact.How.VIDEO : IroContact.How.MESSAGE;
        boolean alone = age >= 4 && dice.chance(0.82);
        var whyNot = alone ? null : age < 4 ? "The child is too young to be seen alone" : line(dice, "not alone");
        var words = age >= 4 && !plan.speaksWithoutWords() && dice.chance(0.72) ? says(dice, age) : null;
        return new IroContact(on, iro.apply(on), how, alone, whyNot, words);
    }

    static List<Wish> wishes(ChildPlan plan, List<Review> reviews, Function<LocalDate, String> iro, LocalDate today) {
        var wishes = new ArrayList<Wish>();
        plan.wishes.forEach(told -> wishes.add(new Wish(
                told.words(),
                told.saidOn(),
                iro.apply(told.saidOn()),
                told.answer(),
                told.answeredOn(),
                told.answerWords())));
        for (var review : reviews) {
            int age = plan.age(review.heldOn());
            if (age < 4 || plan.speaksWithoutWords() || review.heldOn().isBefore(today.minusYears(3))) {
                continue;
            }
            int said = plan.dice.between(0, 2);
            for (int i = 0; i < said; i++) {
                wishes.add(wish(
                        plan.dice, age, review.heldOn().minusDays(plan.dice.between(0, 4)), review.chair(), today));
            }
        }
        return List.copyOf(wishes);
    }
}
