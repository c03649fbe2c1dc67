package org.heard.demo;

import org.heard.madeup.HardStory;

/// What each hard story is called, and what to look for on the child's pages.
record StoryWords(String title, String lookFor) {

    static StoryWords of(HardStory story) {
        return switch (story) {
            case REMAND ->
                new StoryWords(
                        "On remand for three weeks",
                        "The clock runs as for any child: a first review within 20 working days. Instead of the ordinary"
                                + " care plan a remand plan was owed, and in a young offender institution a detention"
                                + " placement plan.");
            case RE_ENTRY ->
                new StoryWords(
                        "Came back into care; the clock began again",
                        "Two spells in the drawing. The first review counts from the second one; the reviews of the first"
                                + " stay on record and move nothing.");
            case SERIES_OF_MEETINGS ->
                new StoryWords(
                        "One review in three meetings",
                        "Under Reviews: complete on the day of the last meeting, and the next date counts from there. Under"
                                + " Who is who: an order that keeps the parents apart.");
            case SIX_SIBLINGS_AND_A_HALF_SIBLING ->
                new StoryWords(
                        "Six brothers and sisters, and a half-brother",
                        "Under Who is who: seven children in four homes with one IRO. The youngest has another father, who"
                                + " stands on no other record. Under Reviews: the next one is one meeting for all of them.");
            case SEALED_ADOPTION ->
                new StoryWords(
                        "Her brother was adopted; his record is sealed",
                        "Search for Noah Ibbotson, as anybody: he is not found. His sister’s page knows a first name and"
                                + " letters through the agency, and not where he is.");
            case DISPUTED_BIRTH_DATE ->
                new StoryWords(
                        "Alone in the country, his age disputed",
                        "Both birth dates with who says so. On the clock, dates that follow from his age say that they rest"
                                + " on a disputed one.");
            case PLACED_FAR_AWAY ->
                new StoryWords(
                        "Placed far from home, the fourth placement",
                        "The moves in the drawing, a plan owed for each placement, and what was answered when she asked to"
                                + " live nearer her nan.");
            case PARENT_WITHOUT_RESPONSIBILITY ->
                new StoryWords(
                        "A father the law gives no say",
                        "Under Who is who: who has parental responsibility and who may see what. A parent without it is asked"
                                + " all the same.");
            case WANTS_NO_CONTACT ->
                new StoryWords(
                        "Wants to see neither parent",
                        "Under Who is who: what lies behind each contact, the child’s own wish or a court’s order, and how"
                                + " little each parent may see.");
            case SPEAKS_WITH_SYMBOLS ->
                new StoryWords(
                        "Says it with symbols and his face",
                        "How this child says things, his words as he showed them, and reviews in which he took part without"
                                + " speaking.");
        };
    }
}
