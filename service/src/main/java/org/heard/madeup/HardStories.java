package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import org.heard.madeup.ChildPlan.Stay;
import org.heard.madeup.ChildPlan.Step;
import org.heard.madeup.CommunicationProfile.Means;
import org.heard.madeup.PersonInLife.Contact;
import org.heard.madeup.PersonInLife.Form;
import org.heard.madeup.PersonInLife.Relation;
import org.heard.madeup.PersonInLife.Responsibility;
import org.heard.madeup.Wish.Answer;
import org.jspecify.annotations.Nullable;

/// Ten children, or families, on whom a system breaks first. Each method is one story, told from today
/// backwards; they stand in one long file so that whoever tests against them can read all ten together.
final class HardStories {
    private final Dice dice;
    private final Places places;
    private final LocalDate today;

    HardStories(Dice dice, Places places, LocalDate today) {
        this.dice = dice;
        this.places = places;
        this.today = today;
    }

    /// One list a family.
    List<List<ChildPlan>> all() {
        return List.of(
                remand(),
                reEntry(),
                seriesOfMeetings(),
                sixSiblingsAndAHalfSibling(),
                sealedAdoption(),
                disputedBirthDate(),
                placedFarAway(),
                parentWithoutResponsibility(),
                wantsNoContact(),
                speaksWithSymbols());
    }

    /// Remanded three weeks ago; never looked after before; the first review is days away and he is in youth detention
    /// two hours off.
    List<ChildPlan> remand() {
        var child = child(HardStory.REMAND, "M", "MWBC", "Tyrell", "Holroyd", "Ty", years(16, 90), 23);
        child.need = "N6";
        child.steps = List.of(new Step(child.entered, "J1"));
        child.stays = List.of(
                stay(child, 23, "K2", "PR4", true, false, null), stay(child, 14, "R5", "PR3", true, true, "OTHER"));
        child.people = List.of(
                mother("Simone Holroyd", Form.FREE, "every week"),
                new PersonInLife("Winston Campbell", Relation.FATHER, Responsibility.UNKNOWN, null, false));
        child.wishes.add(said("Nobody's told me if I'm in care or in prison. Which is it?", 9));
        return List.of(child);
    }

    /// Home fourteen months ago, back four months ago: two care periods, and the clock of the second starts again.
    List<ChildPlan> reEntry() {
        var child = child(HardStory.RE_ENTRY, "F", "WBRI", "Ellie-Mae", "Thackray", null, years(13, 40), 122);
        child.earlierEntry = today.minusDays(1100);
        child.earlierLeft = today.minusDays(430);
        child.legal = "C1";
        child.steps = List.of(new Step(child.entered, "V2"), new Step(today.minusDays(80), "C1"));
        child.people = List.of(mother("Donna Thackray", Form.SUPERVISED, "every week"));
        child.wishes.add(said("I had the same lady last time. Can I have her again?", 100));
        return List.of(child);
    }

    /// The second review was held as three meetings, because the people who matter could not sit in one room.
    List<ChildPlan> seriesOfMeetings() {
        var child = child(HardStory.SERIES_OF_MEETINGS, "F", "WIRT", "Saoirse", "Maughan", null, years(15, 10), 190);
        child.legal = "C1";
        child.lastReviewASeries = true;
        child.people = List.of(
                mother("Bridget Maughan", Form.SUPERVISED, "every fortnight"),
                new PersonInLife(
                        "Martin Maughan",
                        Relation.FATHER,
                        Responsibility.YES,
                        new Contact(
                                Form.REFUSED_BY_ORDER,
                                null,
                                today.minusDays(95),
                                "Not to be in the building with the mother"),
                        false));
        return List.of(child);
    }

    /// Six children of one couple and the mother's seventh by another man: three households, and two fathers who must
    /// not read each other's papers.
    List<ChildPlan> sixSiblingsAndAHalfSibling() {
        var story = HardStory.SIX_SIBLINGS_AND_A_HALF_SIBLING;
        int since = 420;
        var marlon = child(story, "M", "MWBA", "Kwame", "Greenhalgh-Boateng", null, years(15, 200), since);
        var grace = child(story, "F", "MWBA", "Efua-Grace", "Greenhalgh-Boateng", "Grace", years(13, 30), since);
        var kofi = child(story, "M", "MWBA", "Kofi", "Greenhalgh-Boateng", null, years(11, 60), since);
        var abena = child(story, "F", "MWBA", "Abena", "Greenhalgh-Boateng", null, years(9, 5), since);
        var yaw = child(story, "M", "MWBA", "Yaw", "Greenhalgh-Boateng", null, years(6, 150), since);
        var comfort = child(story, "F", "MWBA", "Comfort", "Greenhalgh-Boateng", null, years(3, 100), since);
        var baby = child(story, "M", "WBRI", "Alfie", "Greenhalgh-Moore", null, today.minusDays(310), 309);
        baby.half = true;
        var kin = stay(marlon, since, "U3", "PR1", false, false, null);
        var eldest = stay(kofi, since, "U6", "PR1", false, false, null);
        var youngest = stay(yaw, since, "U6", "PR4", true, false, null);
        List.of(marlon, grace).forEach(child -> child.stays = List.of(kin));
        List.of(kofi, abena).forEach(child -> child.stays = List.of(eldest));
        List.of(yaw, comfort).forEach(child -> child.stays = List.of(youngest));
        baby.stays = List.of(stay(baby, 309, "U5", "PR1", false, false, null));
        var mother = mother("Kelly Greenhalgh", Form.SUPERVISED, "every fortnight");
        var all = List.of(marlon, grace, kofi, abena, yaw, comfort, baby);
        for (var child : all) {
            child.family = "the Greenhalgh children";
            child.familyName = "Greenhalgh-Boateng";
            child.legal = "C2";
            child.steps = List.of(new Step(child.entered, "C1"), new Step(today.minusDays(130), "C2"));
            child.people = List.of(
                    mother,
                    child == baby
                            ? new PersonInLife(
                                    "Scott Moore",
                                    Relation.FATHER,
                                    Responsibility.NO,
                                    new Contact(Form.FREE, "once a month", null, null),
                                    false)
                            : new PersonInLife(
                                    "Emmanuel Boateng",
                                    Relation.FATHER,
                                    Responsibility.YES,
                                    new Contact(Form.SUPERVISED, "once a month", null, null),
                                    false));
        }
        abena.wishes.add(said("I want all of us in one house. All seven.", 33));
        grace.wishes.add(answered(
                "Can I hold Alfie when I see him?",
                60,
                Answer.YES,
                "It is arranged for the next time you are all together."));
        return all;
    }

    /// Adopted two months ago; his record is sealed, and his sister, still looked after, may know that he is well and
    /// nothing more.
    List<ChildPlan> sealedAdoption() {
        var brother = child(HardStory.SEALED_ADOPTION, "M", "WBRI", "Noah", "Ibbotson", null, years(3, 20), 820);
        brother.legal = "E1";
        brother.steps = List.of(new Step(brother.entered, "C1"), new Step(today.minusDays(560), "E1"));
        brother.stays = List.of(
                stay(brother, 820, "U6", "PR1", false, false, null),
                stay(brother, 400, "A6", "PR2", true, true, "CARPL"));
        brother.left = today.minusDays(64);
        brother.leaving = "E12";
        brother.adoption = new Adoption(today.minusDays(590), today.minusDays(430), false, true);
        brother.addressWithheld = true;
        var sister = child(HardStory.SEALED_ADOPTION, "F", "WBRI", "Daisy", "Ibbotson", null, years(8, 100), 820);
        sister.legal = "C2";
        sister.steps = List.of(new Step(sister.entered, "C1"), new Step(today.minusDays(560), "C2"));
        sister.people = List.of(
                mother("Leanne Ibbotson", Form.BY_LETTER, "by letter twice a year"),
                new PersonInLife(
                        "Noah",
                        Relation.BROTHER_OR_SISTER,
                        Responsibility.NO,
                        new Contact(
                                Form.BY_LETTER,
                                "by letter once a year",
                                null,
                                "Through the agency only; no name, place or photograph"),
                        false));
        sister.wishes.add(answered(
                "Does Noah still have his rabbit?",
                40,
                Answer.NOT_YET,
                "The letter comes in spring. We have asked them to tell you then."));
        brother.people = List.of(mother("Leanne Ibbotson", Form.BY_LETTER, "by letter twice a year"));
        brother.family = "the Ibbotson children";
        sister.family = "the Ibbotson children";
        return List.of(brother, sister);
    }

    /// He says fifteen; an officer at the port wrote nineteen; the authority treats him as he says until the assessment
    /// is done.
    List<ChildPlan> disputedBirthDate() {
        var claimed = years(15, 250);
        var child = child(HardStory.DISPUTED_BIRTH_DATE, "M", "BAFR", "Filmon", "Habte", null, claimed, 96);
        child.unaccompanied = true;
        child.need = "N8";
        child.birthStanding = new Birth(
                claimed,
                Birth.Standing.DISPUTED,
                claimed.minusYears(4),
                "Said by the child",
                "Recorded by a port officer");
        child.stays = List.of(
                stay(child, 96, "U6", "PR4", true, false, null), stay(child, 67, "U6", "PR1", false, false, "CARPL"));
        child.communication = new CommunicationProfile(
                "Tigrinya",
                true,
                List.of(Means.SPEECH),
                "A Tigrinya interpreter by telephone, never on video",
                "Not an interpreter who asks where his family lives");
        child.people = List.of(new PersonInLife(
                "Letebrhan Habte",
                Relation.MOTHER,
                Responsibility.YES,
                new Contact(Form.LOST_TOUCH, null, null, "Family tracing asked for"),
                false));
        child.wishes.add(said("I am fifteen. Why does nobody ask my mother?", 70));
        return List.of(child);
    }

    /// A children's home 187 miles from home because no other would have her; the fourth placement of the year.
    List<ChildPlan> placedFarAway() {
        var child = child(HardStory.PLACED_FAR_AWAY, "F", "MWAS", "Zara", "Unsworth", "Zee", years(14, 300), 640);
        child.legal = "C2";
        child.steps = List.of(new Step(child.entered, "C1"), new Step(today.minusDays(400), "C2"));
        var far = places.placement(dice, "K2", "PR4", true, true, "", "british");
        var home = new Placement(
                far.type(),
                far.provider(),
                far.with(),
                far.town(),
                far.postcode(),
                far.ofstedNumber(),
                far.areaAuthority(),
                true,
                true,
                187);
        child.stays = List.of(
                stay(child, 640, "U6", "PR1", false, false, null),
                stay(child, 300, "U6", "PR4", true, false, "CREQB"),
                stay(child, 170, "K2", "PR4", true, false, "CREQB"),
                new Stay(today.minusDays(75), home, false, "STAND"));
        child.people = List.of(mother("Nadia Unsworth", Form.FREE, "once a month"));
        child.wishes.add(answered(
                "I want to live nearer my nan. It takes her five hours.",
                50,
                Answer.NOT_YET,
                "No home nearer has said yes so far. We ask again every week and tell you each Friday."));
        return List.of(child);
    }

    /// His father comes to everything, and the law gives him no say; his mother has one and cannot be found.
    List<ChildPlan> parentWithoutResponsibility() {
        var child = child(
                HardStory.PARENT_WITHOUT_RESPONSIBILITY, "M", "WBRI", "Archie", "Nuttall", null, years(6, 80), 230);
        child.legal = "C1";
        child.steps = List.of(new Step(child.entered, "V2"), new Step(today.minusDays(190), "C1"));
        child.people = List.of(
                new PersonInLife(
                        "Jodie Nuttall",
                        Relation.MOTHER,
                        Responsibility.YES,
                        new Contact(Form.LOST_TOUCH, null, null, "Last heard of eight months ago"),
                        false),
                new PersonInLife(
                        "Craig Ogden",
                        Relation.FATHER,
                        Responsibility.NO,
                        new Contact(
                                Form.FREE,
                                "three times a week",
                                null,
                                "Not on the birth certificate; has asked the court for parental responsibility"),
                        true));
        child.wishes.add(said("Why can't my dad sign it? He's my dad.", 20));
        return List.of(child);
    }

    /// She wants to see neither parent, has said so each time, and her address is kept from both.
    List<ChildPlan> wantsNoContact() {
        var child = child(HardStory.WANTS_NO_CONTACT, "F", "APKN", "Hafsa", "Akhtar", null, years(12, 170), 510);
        child.legal = "C2";
        child.addressWithheld = true;
        child.steps = List.of(new Step(child.entered, "C1"), new Step(today.minusDays(250), "C2"));
        child.stays = List.of(stay(child, 510, "U6", "PR4", true, true, null));
        child.people = List.of(
                new PersonInLife(
                        "Shazia Akhtar",
                        Relation.MOTHER,
                        Responsibility.YES,
                        new Contact(
                                Form.CHILD_WANTS_NONE,
                                null,
                                null,
                                "Asked again at every review; the answer is the same"),
                        false),
                new PersonInLife(
                        "Tariq Akhtar",
                        Relation.FATHER,
                        Responsibility.YES,
                        new Contact(Form.REFUSED_BY_ORDER, null, today.minusDays(250), null),
                        false),
                new PersonInLife(
                        "Iqra Akhtar",
                        Relation.AUNT_OR_UNCLE,
                        Responsibility.NO,
                        new Contact(Form.FREE, "every fortnight", null, null),
                        false));
        child.wishes.add(answered(
                "Stop asking me if I want to see them. No means no.",
                90,
                Answer.YES,
                "You will be asked once a year and not in between, unless you bring it up."));
        return List.of(child);
    }

    /// He says what he means with a symbol book and his whole face, and the review has to be able to hear that.
    List<ChildPlan> speaksWithSymbols() {
        var child = child(HardStory.SPEAKS_WITH_SYMBOLS, "M", "WBRI", "Bo", "Orr", null, years(9, 220), 900);
        child.need = "N2";
        child.legal = "V2";
        child.steps = List.of(new Step(child.entered, "V2"));
        child.stays = List.of(stay(child, 900, "K2", "PR5", true, false, null));
        child.communication = new CommunicationProfile(
                "English",
                false,
                List.of(Means.SYMBOLS, Means.BODY_AND_FACE, Means.DEVICE),
                "His symbol book open on the table; two choices at a time; wait a full minute",
                "Turning away is an answer and means stop");
        child.people = List.of(
                mother("Gemma Orr", Form.FREE, "every week"),
                new PersonInLife(
                        "Lee Orr",
                        Relation.FATHER,
                        Responsibility.YES,
                        new Contact(Form.FREE, "every week", null, null),
                        true));
        child.wishes.add(said("[symbols] more – swing – Mum", 45));
        return List.of(child);
    }

    private ChildPlan child(
            HardStory story,
            String sex,
            String ethnicity,
            String given,
            String family,
            @Nullable String knownAs,
            LocalDate birth,
            int daysLookedAfter) {
        var plan = new ChildPlan(
                dice.separate((given + family).hashCode()), sex, ethnicity, birth, today.minusDays(daysLookedAfter));
        plan.story = story;
        plan.name = new Name(given, family, knownAs);
        plan.familyName = family;
        plan.homePostcode = places.homePostcode(dice);
        return plan;
    }

    private LocalDate years(int years, int days) {
        return today.minusYears(years).minusDays(days);
    }

    private Stay stay(
            ChildPlan child,
            int daysAgo,
            String type,
            String provider,
            boolean outside,
            boolean far,
            @Nullable String reason) {
        var home = child.homePostcode == null ? "" : child.homePostcode;
        return new Stay(
                today.minusDays(daysAgo),
                places.placement(dice, type, provider, outside, far, home, "british"),
                false,
                reason);
    }

    private static PersonInLife mother(String name, Form form, String often) {
        return new PersonInLife(
                name, Relation.MOTHER, Responsibility.YES, new Contact(form, often, null, null), form == Form.FREE);
    }

    private Wish said(String words, int daysAgo) {
        return new Wish(words, today.minusDays(daysAgo), "", null, null, null);
    }

    private Wish answered(String words, int daysAgo, Answer answer, String answerWords) {
        return new Wish(words, today.minusDays(daysAgo), "", answer, today.minusDays(daysAgo / 2), answerWords);
    }
}
