package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is settled about a child before their years are written out. The crowd is planned by chance, the hard stories
/// by hand.
final class ChildPlan {
    /// From a day on, the child lives here; `reason` says why the placement before it ended.
    record Stay(
            LocalDate from,
            Placement placement,
            boolean sameCarers,
            @Nullable String reason) {}

    /// From a day on, this is the child's legal status.
    record Step(LocalDate from, String status) {}

    final Dice dice;
    final String sex;
    String ethnicity;
    LocalDate birth;
    LocalDate entered;
    String legal = "V2";
    String placement = "U6";
    String need = "N1";
    boolean unaccompanied;

    @Nullable
    LocalDate left;

    @Nullable
    String leaving;

    @Nullable
    String family;

    @Nullable
    String familyName;

    @Nullable
    String tradition;

    boolean half;

    @Nullable
    HardStory story;

    @Nullable
    Name name;

    @Nullable
    Birth birthStanding;

    @Nullable
    LocalDate earlierEntry;

    @Nullable
    LocalDate earlierLeft;

    @Nullable
    CommunicationProfile communication;

    @Nullable
    Adoption adoption;

    @Nullable
    String homePostcode;

    boolean lastReviewASeries;
    boolean addressWithheld;
    List<Step> steps = List.of();
    List<Stay> stays = List.of();
    List<PersonInLife> people = List.of();
    List<Wish> wishes = new ArrayList<>();

    ChildPlan(Dice dice, String sex, String ethnicity, LocalDate birth, LocalDate entered) {
        this.dice = dice;
        this.sex = sex;
        this.ethnicity = ethnicity;
        this.birth = birth;
        this.entered = entered;
    }

    LocalDate end(LocalDate today) {
        return left == null ? today : left;
    }

    int age(LocalDate day) {
        return java.time.Period.between(birth, day).getYears();
    }

    LocalDate birthday(int age) {
        return birth.plusYears(age);
    }

    boolean speaksWithoutWords() {
        return communication != null
                && !communication.means().contains(CommunicationProfile.Means.SPEECH)
                && !communication.means().contains(CommunicationProfile.Means.WRITING);
    }

    boolean story(HardStory which) {
        return story == which;
    }
}
