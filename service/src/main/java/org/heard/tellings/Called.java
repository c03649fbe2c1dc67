package org.heard.tellings;

import java.util.List;
import java.util.stream.Stream;

/// The words by which children mean those who work with them without their names, in the languages of their pages.
///
/// "My IRO" is whoever is their IRO: their pages say of the other one that they stand in. Whoever stands in may be
/// meant
/// all the same, by a child who has long seen nobody else. So they are left out in doubt, and a manager decides; but
/// not a
/// manager, to whom doubt goes: they are left out by their name, by words for standing in, and where the child has no
/// other IRO.
final class Called {
    static final List<String> SOCIAL_WORKER = List.of(
            "social worker",
            "socialworker",
            "sw",
            "الأخصائي الاجتماعي",
            "أخصائي الاجتماعي",
            "أخصائيتي",
            "العامل الاجتماعي",
            "العاملة الاجتماعية",
            "المرشد الاجتماعي",
            "المرشدة الاجتماعية");

    static final List<String> IRO = List.of(
            "iro",
            "reviewing officer",
            "مسؤول المراجعة",
            "مسؤولة المراجعة",
            "مسئول المراجعة",
            "مسئولة المراجعة",
            "مسؤول مراجعتي",
            "مسؤولة مراجعتي");

    private static final List<String> STANDS_IN = List.of(
            "stands in",
            "stand in",
            "standing in",
            "stood in",
            "standin",
            "covers for",
            "covering for",
            "cover iro",
            "covering iro",
            "new iro",
            "other iro",
            "يحل محل",
            "تحل محل",
            "ينوب عن",
            "تنوب عن",
            "البديل",
            "البديلة");

    private Called() {}

    /// Whoever stands in for the IRO.
    ///
    /// @param manages whether they are a manager as well
    /// @param another whether somebody else is the child's IRO today
    static List<String> standsIn(boolean manages, boolean another) {
        return manages && another
                ? STANDS_IN
                : Stream.concat(IRO.stream(), STANDS_IN.stream()).toList();
    }
}
