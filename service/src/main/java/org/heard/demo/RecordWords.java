package org.heard.demo;

import org.heard.records.RecordPart;

/// What made-up records say: two wordings of each part in turn, and one for children who do not speak for themselves
/// yet. They name nobody and no place.
final class RecordWords {
    private RecordWords() {}

    static String of(RecordPart part, int turn) {
        return turn == 0 ? first(part) : second(part);
    }

    static String ofLittleOnes(RecordPart part) {
        return switch (part) {
            case CHILD_SAID -> "Crawled to the carer when the room grew loud, and laughed at the dog.";
            case PARENTS_SAID ->
                "Glad of every photograph. Would like to be there for the next check of the health visitor.";
            case CARERS_SAID -> "Sleeps through, eats everything, and wants to be carried when somebody new comes in.";
            case OTHERS_SAID ->
                "The health visitor wrote: growing along the line, hearing and sight as they should be.";
            case CHANGES -> "Nothing of weight has changed. What was decided last time is done or on its way.";
            case PLACEMENT -> "The right home: seen there by the social worker, at ease with the carer.";
            case EDUCATION -> "Goes to the playgroup twice a week. The early learning plan is made.";
            case HEALTH ->
                "Health assessment done, as it is every six months at this age. Vaccinations are up to date.";
            case LEISURE -> "Loves water and songs. Goes to the library’s hour for small children.";
            case IDENTITY -> "The carer sings the family’s songs, and keeps a life story book.";
            case UNFAIR_TREATMENT -> "Nothing has been seen.";
            case FAMILY_TIME -> "As agreed, every second week. Settles again within the hour.";
            case SUPPORT -> "The carer has a named health visitor to ask.";
            case MONEY -> "Savings have begun. The carer shows the book.";
            case LEGAL_STATUS -> "Still the right one.";
            case PERMANENCE -> "Two ways are worked on at once, and the decision is due by the next review.";
            case LEAVING_CARE, OWN_NOTES, THE_REVIEW, PEOPLE, RIGHTS, EARLIER_DECISIONS, DECISIONS -> "";
            case VISITS -> "Every six weeks, seen with the carer and at play. Often enough.";
            case WISHES -> "What the child shows: calm here, and glad of familiar faces.";
        };
    }

    private static String first(RecordPart part) {
        return switch (part) {
            case CHILD_SAID -> "“It’s good here. I’d like my own shelf for my books.”";
            case PARENTS_SAID -> "Glad that school goes well. Would like to hear sooner when a day is moved.";
            case CARERS_SAID -> "Settled, sleeps through, and has a friend over most weekends.";
            case OTHERS_SAID -> "The class teacher wrote: works hard, and asks for help when it is needed.";
            case CHANGES -> "Nothing of weight has changed. What was decided last time is done or on its way.";
            case PLACEMENT -> "The right home: seen there by the social worker, and the child says so too.";
            case EDUCATION -> "The education plan was looked at this term. Reading has come on by a year.";
            case HEALTH -> "Health assessment done, dentist seen twice this year, glasses new.";
            case LEISURE -> "Swims on Saturdays and reads. A camp is booked for the summer.";
            case IDENTITY -> "Cooks the family’s dishes with the carer, and keeps a life story book.";
            case UNFAIR_TREATMENT -> "Nothing has been said or seen. Knows whom to tell.";
            case FAMILY_TIME -> "As agreed, every second week, and nobody missed a day.";
            case SUPPORT -> "The support worker comes every week and is liked.";
            case MONEY -> "Pocket money and savings as they should be; both were shown.";
            case LEGAL_STATUS -> "Still the right one.";
            case PERMANENCE -> "To stay here for good is the plan, and it is on course.";
            case LEAVING_CARE -> "The pathway plan was begun, with the personal adviser.";
            case VISITS -> "Every six weeks, seen alone each time. Often enough.";
            case WISHES -> "A shelf for books. The carer will put one up.";
            case OWN_NOTES, THE_REVIEW, PEOPLE, RIGHTS, EARLIER_DECISIONS, DECISIONS -> "";
        };
    }

    private static String second(RecordPart part) {
        return switch (part) {
            case CHILD_SAID -> "“I want to see my brother more. And no more meetings at school, please.”";
            case PARENTS_SAID -> "Asked that both children have the same days. Agrees with the plan.";
            case CARERS_SAID -> "Mornings are hard and evenings are lovely. Would like help with sleep.";
            case OTHERS_SAID -> "School nurse: growing well. The football coach sees a leader.";
            case CHANGES -> "A new social worker since April. Of five decisions three are done, two are late.";
            case PLACEMENT -> "The right home, with more help for the carer in the mornings.";
            case EDUCATION -> "Settling in the new school. The education plan names a mentor.";
            case HEALTH -> "Assessment done. The dentist is late: no practice had a place.";
            case LEISURE -> "Football twice a week. Would like to learn the drums.";
            case IDENTITY -> "Goes to the place of worship with the carer, as wished.";
            case UNFAIR_TREATMENT -> "Was called names on the bus once. The school dealt with it that week.";
            case FAMILY_TIME -> "With the parents as agreed. With the brother less than was promised.";
            case SUPPORT -> "Somebody to talk to was offered, and is thought about.";
            case MONEY -> "Savings have begun. The carer shows the book every month.";
            case LEGAL_STATUS -> "Still the right one.";
            case PERMANENCE -> "A home until grown up. The match is to be agreed this summer.";
            case LEAVING_CARE -> "Has met the personal adviser, and wants to stay near.";
            case VISITS -> "On time. The child would rather be seen after football.";
            case WISHES -> "More time with the brother. It is a decision of this review.";
            case OWN_NOTES, THE_REVIEW, PEOPLE, RIGHTS, EARLIER_DECISIONS, DECISIONS -> "";
        };
    }
}
