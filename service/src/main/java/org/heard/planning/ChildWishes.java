package org.heard.planning;

import java.time.LocalDate;

/// How a child wants their review, as an adult noted it after asking; never the child's exact words.
///
/// @param askedBy       the name of whoever asked the child
/// @param time          when it suits the child
/// @param people        who should come, and who should not
/// @param link          in person, or by phone or video
/// @param chair         who should chair: the IRO, the child themself, both
/// @param offeredAlone  a talk alone with the IRO before the review was offered
/// @param notOfferedWhy why it was not
/// @param version       0 where nothing was noted yet
/// @param notedBy       the name of whoever wrote this down, empty where nobody has
public record ChildWishes(
        LocalDate askedOn,
        String askedBy,
        String time,
        String place,
        String people,
        String link,
        String chair,
        boolean offeredAlone,
        String notOfferedWhy,
        int version,
        String notedBy) {}
