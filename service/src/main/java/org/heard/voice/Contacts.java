package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.care.Alone;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records conversations between children and their IRO. The chronicle says that they spoke, never what the child said.
@Component
@Transactional
public class Contacts {
    private final ContactStore store;
    private final WordsStore words;
    private final Sight sight;
    private final Chronicle chronicle;

    Contacts(ContactStore store, WordsStore words, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.words = words;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// A conversation to be recorded.
    ///
    /// @param iro     who spoke with the child, absent where a feed has only a name
    /// @param said    the child's words, absent where none were written down
    public record NewContact(
            ChildId child,
            LocalDate on,
            Contact.How how,
            @Nullable PersonId iro,
            String iroName,
            Alone alone,
            @Nullable ExactWords said) {}

    /// What came of recording a conversation.
    public sealed interface Answer {
        /// It stands.
        record Recorded(UUID contact) implements Answer {}

        /// Nothing was written, for each of these reasons.
        record Refused(Set<Refusal> why) implements Answer {}
    }

    /// Why a conversation cannot be recorded as it was given.
    public enum Refusal {
        /// It is said to have happened on a day still to come.
        NOT_YET,
        /// Why the child was not spoken with alone was not said.
        WHY_NOT_ALONE_MISSING
    }

    /// Records a conversation.
    public Answer record(Actor actor, Instant now, LocalDate today, NewContact contact) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, contact.child(), today);
        var refusals = EnumSet.noneOf(Refusal.class);
        if (contact.on().isAfter(today)) {
            refusals.add(Refusal.NOT_YET);
        }
        if (contact.alone().reasonMissing()) {
            refusals.add(Refusal.WHY_NOT_ALONE_MISSING);
        }
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        var id = add(actor, now, List.of(contact), actor.name()).getFirst();
        chronicle.write(
                actor,
                now,
                Entry.of(contact.child(), sentence(contact), "contact").about("contact", id));
        return new Answer.Recorded(id);
    }

    /// Takes in conversations from a feed or a made-up authority, one line a child. The caller has decided that it may.
    public void take(Actor actor, Instant now, String source, Collection<NewContact> contacts) {
        add(actor, now, contacts, source);
        chronicle.write(
                actor,
                now,
                contacts.stream().map(NewContact::child).collect(Collectors.toSet()).stream()
                        .map(child -> Entry.of(child, "Conversations with the IRO read from " + source, "contact"))
                        .toList());
    }

    /// Takes back a conversation recorded in error. What the child said in it, if they said it, goes with it from sight
    /// and stays on record.
    public void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID contact, String because) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var on = store.withdraw(child, contact, actor, now, because).orElseThrow(NotFound::new);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Conversation of " + Days.written(on) + " withdrawn: recorded in error", "contact")
                        .because(because));
    }

    /// The child's conversations with their IRO, the newest first, at most so many; the words only for whoever may see
    /// them.
    @Transactional(readOnly = true)
    public List<Contact> list(Actor actor, LocalDate today, ChildId child, int most) {
        sight.must(actor, Act.SEE, child, today);
        var contacts = store.list(child, most);
        return sight.may(actor, Act.SEE_WORDS, child, today)
                ? words.into(contacts)
                : contacts.stream().map(ContactStore.Row::hidden).toList();
    }

    /// Of each of these children the last conversation with their IRO, without any words of it, for a caller that has
    /// already decided who may see that they spoke; none for a child of whom none is recorded.
    @Transactional(readOnly = true)
    public Map<ChildId, Contact> last(Collection<ChildId> children) {
        return store.last(children).stream()
                .map(ContactStore.Row::hidden)
                .collect(Collectors.toMap(Contact::child, contact -> contact));
    }

    private List<UUID> add(Actor actor, Instant now, Collection<NewContact> contacts, String source) {
        var said = new ArrayList<WordsStore.Added>();
        var added = new ArrayList<ContactStore.Added>();
        for (var contact : contacts) {
            var words = contact.said() == null ? null : Ids.next();
            if (contact.said() != null && words != null) {
                said.add(new WordsStore.Added(words, contact.child(), contact.on(), contact.said()));
            }
            added.add(new ContactStore.Added(Ids.next(), contact, words));
        }
        words.add(actor, now, said);
        store.add(added, source);
        return added.stream().map(ContactStore.Added::id).toList();
    }

    private static String sentence(NewContact contact) {
        return contact.how().deed() + " " + contact.iroName() + " on " + Days.written(contact.on());
    }
}
