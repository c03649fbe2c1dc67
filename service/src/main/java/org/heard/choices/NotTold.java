package org.heard.choices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.choices.Wanted.Wish;
import org.heard.ids.PersonId;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.tellings.LeftOut;

/// From whom what a child writes for their meeting is kept wherever else it is read: whoever the child does not
/// want there, and whoever a red card is in front of.
final class NotTold {
    private NotTold() {}

    static List<LeftOut> of(Optional<Sheet> sheet, Collection<Somebody> besides) {
        var refused = sheet.stream()
                .flatMap(one -> one.people().stream())
                .filter(one -> one.wish() == Wish.NO)
                .map(Wanted::somebody);
        return Stream.concat(refused, besides.stream())
                .distinct()
                .map(NotTold::of)
                .toList();
    }

    private static LeftOut of(Somebody somebody) {
        var person =
                somebody.from() == From.WORKER ? Optional.of(new PersonId(somebody.id())) : Optional.<PersonId>empty();
        return new LeftOut.Person(person, somebody.name());
    }
}
