package org.heard.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.moments.Coming;
import org.heard.moments.Moments;
import org.heard.organisations.LocalSettings;
import org.heard.tellings.Noticed;
import org.heard.tellings.Place;
import org.heard.voice.AnswerDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Groups of children: what they raise, how they vote, what they are answered. What one child writes is shown to the
/// others once a named person has looked whether it names anybody, or tells of something that is not for a group.
@Component
@Transactional
public class Councils {
    private final GroupStore store;
    private final Moments moments;
    private final Noticed noticed;
    private final Audit audit;
    private final LocalSettings settings;

    Councils(GroupStore store, Moments moments, Noticed noticed, LocalSettings settings, Audit audit) {
        this.store = store;
        this.moments = moments;
        this.noticed = noticed;
        this.audit = audit;
        this.settings = settings;
    }

    /// What came of a command.
    public enum Done {
        DONE,
        /// There is nothing written.
        WORDS_MISSING,
        /// The child is in the group no longer, or it was closed.
        NOT_IN_IT
    }

    /// What a child sees: their groups, what those raised, and what any group was answered.
    public record Mine(List<Group> groups, List<Issue> issues, List<Issue> answered) {
        /// Whether there is nothing for this child.
        public boolean isEmpty() {
            return groups.isEmpty() && answered.isEmpty();
        }
    }

    /// What a child sees by now: what adults wrote comes to all when somebody is there to talk about it, and on a day
    /// that is hard for this one it waits (rule 7).
    @Transactional(readOnly = true)
    public Mine of(Self self, Instant now, LocalDate today) {
        var coming = moments.coming(self, today);
        var issues = store.issuesOf(self.child(), today).stream()
                .map(issue -> hasCome(issue, coming, now) ? issue : issue.beforeItsWords())
                .toList();
        var own = issues.stream().map(Issue::id).toList();
        return new Mine(
                store.listOf(self.child(), today),
                issues,
                store.answered().stream()
                        .filter(issue -> !own.contains(issue.id()) && hasCome(issue, coming, now))
                        .toList());
    }

    private static boolean hasCome(Issue issue, Coming coming, Instant now) {
        var from = issue.wordsFrom();
        return from == null || coming.has(from, now);
    }

    /// Raises something in one of the child's groups. What the screen raises of it is read as
    /// well by whoever reads what the child sends.
    public Done raise(Self self, Instant now, LocalDate today, UUID group, String words) {
        if (store.listOf(self.child(), today).stream().noneMatch(one -> one.id().equals(group))) {
            if (store.wasIn(self.child(), group)) {
                return Done.NOT_IN_IT;
            }
            throw new NotFound();
        }
        if (words.isBlank()) {
            return Done.WORDS_MISSING;
        }
        var answerBy = today.plusDays(AnswerDays.read(settings, today));
        store.raise(Ids.next(), group, self.child(), now, words, answerBy);
        noticed.notice(self, now, today, Place.GROUP, words, List::of);
        return Done.DONE;
    }

    /// Votes on what one of the child's groups raised; voting again changes the vote.
    public void vote(Self self, Instant now, LocalDate today, UUID issue, boolean agrees) {
        var seen = of(self, now, today).issues().stream()
                .anyMatch(one -> one.id().equals(issue) && one.state() == Issue.State.SHOWN && one.reply() == null);
        if (!seen) {
            throw new NotFound();
        }
        store.vote(issue, self.child(), agrees, now);
    }

    /// The groups there are.
    @Transactional(readOnly = true)
    public List<Group> list(Actor actor, LocalDate today) {
        mustKeep(actor);
        return store.list(today);
    }

    /// One of them; `NotFound` where there is none.
    @Transactional(readOnly = true)
    public Group get(Actor actor, LocalDate today, UUID group) {
        return list(actor, today).stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Who is in it today.
    @Transactional(readOnly = true)
    public List<ChildId> members(Actor actor, LocalDate today, UUID group) {
        return store.members(get(actor, today, group).id(), today);
    }

    /// What it raised, the newest first; never by whom.
    @Transactional(readOnly = true)
    public List<Issue> issues(Actor actor, LocalDate today, UUID group) {
        return store.issues(get(actor, today, group).id());
    }

    /// Reads what it raised: whoever raised it reads by whom it was read first, and when.
    public void read(Actor actor, Instant now, LocalDate today, UUID group) {
        if (store.read(actor, now, get(actor, today, group).id())) {
            audit.write(actor, now, "read what a group of children raised", List.of("group"));
        }
    }

    /// Opens a group.
    public UUID open(Actor actor, Instant now, LocalDate today, String name, Group.Kind kind) {
        mustKeep(actor);
        var id = Ids.next();
        store.open(id, name.strip(), kind, today);
        audit.write(actor, now, "opened a group of children", List.of("name"));
        return id;
    }

    /// Takes a child into it.
    public void join(Actor actor, Instant now, LocalDate today, UUID group, ChildId child) {
        get(actor, today, group);
        store.join(group, child, today);
        audit.write(actor, now, "changed", child, List.of("group"));
    }

    /// A child is no longer in it, from this day on.
    public void leave(Actor actor, Instant now, LocalDate today, UUID group, ChildId child) {
        get(actor, today, group);
        store.leave(group, child, today);
        audit.write(actor, now, "changed", child, List.of("group"));
    }

    /// Lets the group see what one of them raised.
    public void show(Actor actor, Instant now, LocalDate today, UUID issue) {
        open(actor, today, issue);
        store.show(actor, now, issue);
    }

    /// Keeps it from the group, with the reason for whoever raised it.
    public Done turnBack(Actor actor, Instant now, LocalDate today, UUID issue, String because) {
        open(actor, today, issue);
        if (because.isBlank()) {
            return Done.WORDS_MISSING;
        }
        store.turnBack(actor, issue, because.strip(), moments.next(now, today));
        return Done.DONE;
    }

    /// Answers, for all children to read.
    public Done reply(Actor actor, Instant now, LocalDate today, UUID issue, String words) {
        var before = open(actor, today, issue);
        if (words.isBlank() || before.state() != Issue.State.SHOWN) {
            return Done.WORDS_MISSING;
        }
        store.reply(actor, today, issue, words.strip(), moments.next(now, today));
        return Done.DONE;
    }

    private Issue open(Actor actor, LocalDate today, UUID issue) {
        var found = store.find(issue).orElseThrow(NotFound::new);
        get(actor, today, found.group());
        return found;
    }

    private static void mustKeep(Actor actor) {
        actor.mustBe(Role.IRO_MANAGER);
    }
}
