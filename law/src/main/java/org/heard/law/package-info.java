/// The law on reviewing the cases of looked-after children in England: facts about one child in, duties with dates and
/// reasons out.
///
/// Pure: it reads no clock, keeps no state and depends on nothing but annotations. Start at [RuleBook].
@NullMarked
package org.heard.law;

import org.jspecify.annotations.NullMarked;
