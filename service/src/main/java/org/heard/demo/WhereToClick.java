package org.heard.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpChild;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says, once the pages answer, where to click, whom to be, and which children to look for.
@Component
@ConditionalOnProperty("heard.demo")
class WhereToClick {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Filling filling;
    private final Persons persons;
    private final Relations relations;
    private final Clock clock;
    private final Environment environment;
    private final Console console;

    WhereToClick(
            Filling filling,
            Persons persons,
            Relations relations,
            Clock clock,
            Environment environment,
            Console console) {
        this.filling = filling;
        this.persons = persons;
        this.relations = relations;
        this.clock = clock;
        this.environment = environment;
        this.console = console;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var code = FillsAtStart.codes().stream()
                .filter(one -> filling.isFilled(one, today))
                .findFirst();
        code.ifPresent(one -> {
            var lines = new ArrayList<String>();
            lines.add("Heard is ready: http://127.0.0.1:" + environment.getProperty("local.server.port") + "/");
            lines.add("");
            lines.add("Sign in as, without a password:");
            lines.addAll(people(filling.find(one).orElseThrow(), today));
            filling.findBegun(one, today).ifPresent(begun -> {
                lines.add("");
                lines.add("Ten hard stories, each opened with one click on /demo/stories:");
                lines.addAll(stories(FillsAtStart.authority(one, begun)));
            });
            lines.add("");
            lines.add("Ctrl-C stops it; the next start finds it as you left it.");
            box(lines);
        });
    }

    private void box(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        console.say("┌" + "─".repeat(width + 2) + "┐");
        lines.forEach(line -> console.say("│ " + line + " ".repeat(width - line.length()) + " │"));
        console.say("└" + "─".repeat(width + 2) + "┘");
    }

    private List<String> people(OrganisationId organisation, LocalDate today) {
        return Tenancy.within(organisation, () -> {
            var everybody = persons.list(today);
            var children = relations.countChildren(today);
            var lines = new ArrayList<String>();
            for (var role : List.of(
                    Role.IRO_MANAGER, Role.IRO, Role.SOCIAL_WORKER, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR)) {
                typical(everybody, role, children).ifPresent(person -> lines.add(line(person, role, children)));
            }
            return lines;
        });
    }

    /// Neither the busiest nor the idlest.
    private static Optional<Person> typical(List<Person> everybody, Role role, Map<PersonId, Integer> children) {
        var all = everybody.stream()
                .filter(person -> person.roles().contains(role))
                .sorted(Comparator.comparing((Person person) -> children.getOrDefault(person.id(), 0))
                        .thenComparing(Person::name))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2));
    }

    private static String line(Person person, Role role, Map<PersonId, Integer> children) {
        int count = children.getOrDefault(person.id(), 0);
        return "  %-24s %s%s".formatted(person.name(), role.words(), count == 0 ? "" : ", " + count + " children");
    }

    private static List<String> stories(MadeUpAuthority authority) {
        return Stories.byStory(authority).entrySet().stream()
                .map(story -> "  %-24s %s"
                        .formatted(
                                who(story.getValue()),
                                StoryWords.of(story.getKey()).title()))
                .toList();
    }

    private static String who(List<MadeUpChild> children) {
        var seen = children.stream()
                .filter(child -> child.latestCarePeriod().ended() == null)
                .findFirst()
                .orElse(children.getFirst());
        return seen.name().full();
    }
}
