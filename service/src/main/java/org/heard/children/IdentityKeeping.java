package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.children.Child.BirthDate;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who a child is by hand: adds a child no return has told of yet, corrects what is wrong, records a birth date
/// beside the one held until now, and seals a record after adoption.
@Component
@Transactional
public class IdentityKeeping {
    /// A care leaver is supported until the 25th birthday, and the year of the return in which it falls.
    private static final int OLDEST = 26;

    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private final ChildStore children;
    private final Children seen;
    private final IdentityStore store;
    private final CareStore care;
    private final Sight sight;
    private final Relations relations;
    private final Chronicle chronicle;

    IdentityKeeping(
            ChildStore children,
            Children seen,
            IdentityStore store,
            CareStore care,
            Sight sight,
            Relations relations,
            Chronicle chronicle) {
        this.children = children;
        this.seen = seen;
        this.store = store;
        this.care = care;
        this.sight = sight;
        this.relations = relations;
        this.chronicle = chronicle;
    }

    /// Adds a child. Whoever of business support adds one becomes this child's business support, or could not see
    /// them.
    ///
    /// @param another that it is known not to be one of the children it looks like
    public Identified enter(
            Actor actor, Instant now, LocalDate today, Identity typed, @Nullable BirthDate born, boolean another) {
        actor.mustBe(Role.IRO_MANAGER, Role.BUSINESS_SUPPORT);
        var identity = typed.tidied();
        if (unnamed(identity)) {
            return new Identified.NothingToGoBy();
        }
        if (born != null) {
            var impossible = impossible(born, today);
            if (impossible != null) {
                return impossible;
            }
            var alike = another ? List.<Child>of() : alike(actor, today, identity, born);
            if (!alike.isEmpty()) {
                return new Identified.LooksLike(alike);
            }
        }
        var child = ChildId.next();
        store.add(child, identity);
        if (!identity.number().isEmpty() && !store.number(child, identity.number(), today)) {
            return undone(new Identified.NumberTaken());
        }
        if (born != null) {
            store.birthDate(child, born);
        }
        if (!actor.is(Role.IRO_MANAGER)) {
            relations.begin(
                    actor.person(),
                    actor.person(),
                    RelationKind.BUSINESS_SUPPORT,
                    child,
                    today,
                    null,
                    "Added the child",
                    Source.BY_HAND);
        }
        chronicle.write(actor, now, Entry.of(child, opened(identity, born), "identity", "birth date"));
        return new Identified.Done(child);
    }

    /// Corrects who the child is.
    ///
    /// @param version of the child as shown
    public Identified correct(Actor actor, Instant now, LocalDate today, ChildId child, Identity typed, int version) {
        var before = open(actor, today, child);
        var was = Identity.of(before);
        var keeps = seen.keepsFrom(actor, child, today);
        var identity = keeps ? typed.tidied().withOwn(seen.get(actor, child, today), before) : typed.tidied();
        if (before.version() != version) {
            return new Identified.ChangedMeanwhile(seen.get(actor, child, today));
        }
        if (identity.equals(was)) {
            return new Identified.NothingNew();
        }
        if (unnamed(identity)) {
            return new Identified.NothingToGoBy();
        }
        if (!identity.number().equals(was.number())) {
            store.endNumber(child, today);
            if (!identity.number().isEmpty() && !store.number(child, identity.number(), today)) {
                return undone(new Identified.NumberTaken());
            }
        }
        if (!unnumbered(identity).equals(unnumbered(was))) {
            store.correct(child, identity);
        }
        store.nextVersion(child);
        chronicle.write(actor, now, Entry.of(child, corrected(was, identity), fields(was, identity)));
        return new Identified.Done(child);
    }

    /// Records a birth date, which from now on is the one in force; those before it stay on record.
    ///
    /// @param version of the child as shown
    public Identified recordBirthDate(
            Actor actor, Instant now, LocalDate today, ChildId child, BirthDate born, int version) {
        var before = open(actor, today, child);
        if (before.version() != version) {
            return new Identified.ChangedMeanwhile(before);
        }
        if (born.equals(before.birthDate())) {
            return new Identified.NothingNew();
        }
        var impossible = impossible(born, today);
        if (impossible != null) {
            return impossible;
        }
        var periods = children.history(child).periods();
        if (!periods.isEmpty() && periods.getFirst().began().isBefore(born.day())) {
            return new Identified.BornAfterCareBegan(periods.getFirst().began());
        }
        store.birthDate(child, born);
        store.nextVersion(child);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Birth date recorded: " + words(born), "birth date")
                        .because(born.source()));
        return new Identified.Done(child);
    }

    /// Seals the record of a child who was adopted: from now on nobody finds it here, and nothing here tells of the
    /// child's new life.
    public Identified seal(Actor actor, Instant now, LocalDate today, ChildId child, String reason) {
        actor.mustBe(Role.IRO_MANAGER);
        open(actor, today, child);
        var history = children.history(child);
        var adopted = history.periodOn(today).isEmpty()
                && !history.periods().isEmpty()
                && ADOPTED.contains(history.periods().getLast().endReason());
        if (!adopted) {
            return new Identified.NotAdopted();
        }
        for (var kind : RelationKind.values()) {
            relations.end(kind, child, today);
        }
        store.seal(child, today);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Record sealed after adoption", "sealed").because(reason));
        return new Identified.Done(child);
    }

    private Child open(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        if (!care.lock(child)) {
            throw new NotFound();
        }
        return children.find(child).orElseThrow(NotFound::new);
    }

    /// A refusal found only after something was written takes it back with it.
    private static Identified undone(Identified refusal) {
        org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                .setRollbackOnly();
        return refusal;
    }

    private static @Nullable Identified impossible(BirthDate born, LocalDate today) {
        var earliest = today.minusYears(OLDEST);
        return born.day().isAfter(today)
                ? new Identified.BornAfterToday()
                : born.day().isBefore(earliest) ? new Identified.BornTooLongAgo(earliest) : null;
    }

    private List<Child> alike(Actor actor, LocalDate today, Identity identity, BirthDate born) {
        var names = names(identity.name() + " " + identity.knownAs());
        return seen.list(actor, today, store.listBorn(actor, today, born.day())).stream()
                .filter(other ->
                        names(other.name() + " " + other.knownAs()).stream().anyMatch(names::contains))
                .toList();
    }

    private static Set<String> names(String text) {
        return Set.copyOf(List.of(text.strip().toLowerCase(Locale.UK).split("[\\s'’-]+")).stream()
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static boolean unnamed(Identity identity) {
        return identity.name().isEmpty()
                && identity.knownAs().isEmpty()
                && identity.number().isEmpty();
    }

    private static Identity unnumbered(Identity one) {
        return new Identity(one.name(), one.knownAs(), one.pronouns(), one.sex(), one.ethnicity(), "");
    }

    private static String opened(Identity identity, @Nullable BirthDate born) {
        var who = identity.name().isEmpty() ? identity.knownAs() : identity.name();
        return "Record opened by hand" + (who.isEmpty() ? "" : ": " + who)
                + (born == null ? "" : ", born " + words(born));
    }

    private static String words(BirthDate born) {
        return Days.written(born.day()) + " (" + Words.inSentence(born.kind().words()) + ")";
    }

    /// The chronicle is read by all who work with the child, and stays: what the child may keep from them, now or
    /// later, stands in it as changed, and not how.
    private static String corrected(Identity was, Identity is) {
        var changes = new ArrayList<String>();
        changed(changes, "name", was.name(), is.name());
        changedSomehow(changes, "known as", was.knownAs(), is.knownAs());
        changedSomehow(changes, "pronouns", was.pronouns(), is.pronouns());
        changed(changes, "sex", Words.sex(was.sex()), Words.sex(is.sex()));
        changed(changes, "ethnicity", Words.ethnicity(was.ethnicity()), Words.ethnicity(is.ethnicity()));
        changed(changes, "number", was.number(), is.number());
        return "Identity corrected: " + String.join("; ", changes);
    }

    private static void changedSomehow(List<String> changes, String what, String was, String is) {
        if (!was.equals(is)) {
            changes.add(what + " changed");
        }
    }

    private static void changed(List<String> changes, String what, String was, String is) {
        if (!was.equals(is)) {
            changes.add("%s now “%s”, was “%s”".formatted(what, is, was));
        }
    }

    private static String[] fields(Identity was, Identity is) {
        var fields = new ArrayList<String>();
        if (!was.name().equals(is.name())) {
            fields.add("name");
        }
        if (!was.knownAs().equals(is.knownAs())) {
            fields.add("known as");
        }
        if (!was.pronouns().equals(is.pronouns())) {
            fields.add("pronouns");
        }
        if (!was.sex().equals(is.sex())) {
            fields.add("sex");
        }
        if (!was.ethnicity().equals(is.ethnicity())) {
            fields.add("ethnicity");
        }
        if (!was.number().equals(is.number())) {
            fields.add("number");
        }
        return fields.toArray(String[]::new);
    }
}
