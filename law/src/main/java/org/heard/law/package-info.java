/// The law on reviewing the cases of looked-after children in England: facts about one child in, duties with dates and
/// reasons out.
///
/// Pure: it reads no clock, keeps no state and depends on nothing but annotations. Whoever uses it needs this
/// package alone; docs/law/README.md shows how, in lines that are tested.
///
/// | To                                                    | Start at                                          |
/// |-------------------------------------------------------|---------------------------------------------------|
/// | say what is known of a child or a home                | [Facts#about], [Held], [FactKind]                 |
/// | be told what is owed, on a day                        | [RuleBook#duties], [Duty#status]                  |
/// | explain a date, to staff and to a child               | [Explanation]                                     |
/// | try out something that has not happened               | [RuleBook#whatIf], [Imagined], [Difference]       |
/// | see which fact holds a date                           | [RuleBook#levers]                                 |
/// | hold one review for two cycles                        | [Combined]                                        |
/// | count working days and months                         | [WorkingDays]                                     |
/// | put in an authority's own numbers                     | [LocalPolicy]                                     |
/// | use a calendar with a day proclaimed                  | [Holidays#plus], [RuleBook#with]                  |
/// | read the rules, with their sources                    | [RuleBook#rules], [Rule], [Citation]              |
///
/// The packages below it hold the rules, an instrument each, a regulation a file.
@NullMarked
package org.heard.law;

import org.jspecify.annotations.NullMarked;
