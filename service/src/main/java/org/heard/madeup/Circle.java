package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.madeup.PersonInLife.Contact;
import org.heard.madeup.PersonInLife.Form;
import org.heard.madeup.PersonInLife.Relation;
import org.heard.madeup.PersonInLife.Responsibility;
import org.jspecify.annotations.Nullable;

/// The people around a child.
final class Circle {
    private Circle() {}

    /// Parents and kin, drawn once for brothers and sisters together.
    static List<PersonInLife> family(
            Dice dice, String tradition, String familyName, boolean unaccompanied, LocalDate entered, LocalDate today) {
        var people = new ArrayList<PersonInLife>();
        boolean mayKnow = dice.chance(0.6);
        if (unaccompanied) {
            people.add(person(
                    dice,
                    tradition,
                    null,
                    Relation.MOTHER,
                    Responsibility.YES,
                    dice.chance(0.45)
                            ? new Contact(Form.FREE, "when the telephone works", null, null)
                            : new Contact(Form.LOST_TOUCH, null, null, "Family tracing offered"),
                    false));
            if (dice.chance(0.3)) {
                people.add(person(
                        dice,
                        tradition,
                        null,
                        Relation.AUNT_OR_UNCLE,
                        Responsibility.NO,
                        new Contact(Form.FREE, "every week", null, null),
                        true));
            }
            return people;
        }
        people.add(person(
                dice,
                tradition,
                familyName,
                Relation.MOTHER,
                dice.chance(0.97) ? Responsibility.YES : Responsibility.UNKNOWN,
                contact(dice, entered, today),
                mayKnow));
        if (dice.chance(0.78)) {
            double roll = dice.share();
            var responsibility =
                    roll < 0.5 ? Responsibility.YES : roll < 0.82 ? Responsibility.NO : Responsibility.UNKNOWN;
            people.add(person(
                    dice,
                    tradition,
                    dice.chance(0.4) ? familyName : null,
                    Relation.FATHER,
                    responsibility,
                    contact(dice, entered, today),
                    mayKnow && dice.chance(0.6)));
        }
        if (dice.chance(0.15)) {
            people.add(person(dice, tradition, null, Relation.STEP_PARENT, Responsibility.NO, null, false));
        }
        if (dice.chance(0.55)) {
            people.add(person(
                    dice,
                    tradition,
                    dice.chance(0.5) ? familyName : null,
                    Relation.GRANDPARENT,
                    Responsibility.NO,
                    contact(dice, entered, today),
                    true));
        }
        if (dice.chance(0.25)) {
            people.add(person(
                    dice,
                    tradition,
                    null,
                    Relation.AUNT_OR_UNCLE,
                    Responsibility.NO,
                    new Contact(Form.FREE, "in the school holidays", null, null),
                    true));
        }
        return people;
    }

    private static Contact contact(Dice dice, LocalDate entered, LocalDate today) {
        double roll = dice.share();
        if (roll < 0.08) {
            return new Contact(Form.LOST_TOUCH, null, null, null);
        }
        if (roll < 0.2) {
            return new Contact(Form.BY_LETTER, "by letter twice a year", null, null);
        }
        var ordered = dice.chance(0.15) && entered.isBefore(today.minusDays(40))
                ? dice.day(entered.plusDays(20), today)
                : null;
        if (roll < 0.23 && ordered != null) {
            return new Contact(Form.REFUSED_BY_ORDER, null, ordered, null);
        }
        return new Contact(roll < 0.6 ? Form.SUPERVISED : Form.FREE, Voice.line(dice, "contact often"), ordered, null);
    }

    private static PersonInLife person(
            Dice dice,
            String tradition,
            @Nullable String familyName,
            Relation relation,
            Responsibility responsibility,
            @Nullable Contact contact,
            boolean mayKnow) {
        boolean woman = relation == Relation.MOTHER || (relation != Relation.FATHER && dice.chance(0.6));
        return new PersonInLife(
                Names.adult(dice, tradition, woman, familyName), relation, responsibility, contact, mayKnow);
    }

    /// Those whose work or home the child is part of now.
    static List<PersonInLife> aroundNow(ChildPlan plan, Placement placement, boolean atSchool, LocalDate today) {
        var dice = plan.dice;
        var people = new ArrayList<PersonInLife>();
        if (placement.foster() || placement.type().startsWith("A")) {
            people.add(known(placement.with(), Relation.FOSTER_CARER));
        } else if (!placement.type().equals("P1")) {
            people.add(known(Names.worker(dice), Relation.KEYWORKER));
        }
        if (atSchool) {
            people.add(known(Names.worker(dice), Relation.DESIGNATED_TEACHER));
        }
        people.add(known(Names.worker(dice), Relation.LOOKED_AFTER_NURSE));
        if (plan.legal.equals("C1")) {
            people.add(known(Names.worker(dice), Relation.CHILDRENS_GUARDIAN));
        }
        if (plan.age(today) >= 5 && dice.chance(0.2)) {
            people.add(new PersonInLife(Names.worker(dice), Relation.ADVOCATE, Responsibility.NO, null, false));
        }
        if (plan.age(today) >= 8 && dice.chance(0.06)) {
            people.add(new PersonInLife(
                    Names.worker(dice),
                    Relation.INDEPENDENT_VISITOR,
                    Responsibility.NO,
                    new Contact(Form.FREE, "once a month", null, null),
                    true));
        }
        return people;
    }

    private static PersonInLife known(String name, Relation relation) {
        return new PersonInLife(name, relation, Responsibility.NO, null, true);
    }
}
