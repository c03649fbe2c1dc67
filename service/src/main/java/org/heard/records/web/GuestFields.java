package org.heard.records.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.pages.ClashField;
import org.heard.pages.Days;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Expected.Answered;
import org.heard.records.Guest;
import org.heard.records.Guest.At;
import org.heard.records.Guest.Came;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Mode;
import org.jspecify.annotations.Nullable;

/// The fields in which it is said who took part in a review: everybody the record knows, and lines for others. Where
/// the review met on several days each of them has a box for each day.
///
/// @param days      on which it met
/// @param writesAll whether whom a child did not want there is said too: only the IRO service says and reads it
public record GuestFields(List<Somebody> known, List<LocalDate> days, boolean writesAll) {
    private static final int OTHERS_AT_LEAST = 2;
    private static final int MOST_OTHERS = 40;
    private static final int LONGEST_NAME = 200;

    public GuestFields {
        known = List.copyOf(known);
        days = List.copyOf(days);
    }

    /// One box: its name, and the day it is about, which is absent where there is one box for all.
    public record Box(String name, Optional<LocalDate> on) {
        /// What stands beside it.
        public String label() {
            return on.map(Days::written).orElse("");
        }
    }

    /// How somebody can have taken part.
    public List<Option> came() {
        return Arrays.stream(Came.values())
                .filter(came -> writesAll || came == came.told())
                .map(came -> Option.of(came.name(), came.words()))
                .toList();
    }

    /// Whether it is asked of each day by itself.
    public boolean byDay() {
        return days.size() > 1;
    }

    /// The boxes of somebody the record knows.
    public List<Box> boxes(Somebody somebody) {
        return boxes(name(somebody.id()));
    }

    /// The boxes of somebody else.
    public List<Box> boxes(int other) {
        return boxes("othercame-" + other);
    }

    private List<Box> boxes(String name) {
        return byDay()
                ? days.stream()
                        .map(day -> new Box(name + "-" + day, Optional.of(day)))
                        .toList()
                : List.of(new Box(name, Optional.empty()));
    }

    private static String name(UUID id) {
        return "came-" + id;
    }

    /// One line more than are filled, and never fewer than a few.
    int others(Form form) {
        int filled = 0;
        while (filled < MOST_OTHERS && !form.typed("name-" + filled).isEmpty()) {
            filled++;
        }
        return Math.max(OTHERS_AT_LEAST, filled + 1);
    }

    /// As many as stood on the page.
    int posted(Form form) {
        int others = 0;
        while (others < MOST_OTHERS && !form.chosen("name-" + others).isEmpty()) {
            others++;
        }
        return Math.max(others, OTHERS_AT_LEAST);
    }

    /// Everybody the form says something of; where something is missing an error asks for it.
    List<Guest> read(Form form) {
        var guests = new ArrayList<Guest>();
        for (var somebody : known) {
            var kind = somebody.from() == From.WORKER ? Guest.Known.Kind.WORKER : Guest.Known.Kind.CONNECTION;
            guest(form, boxes(somebody), somebody.name(), somebody.capacity(), new Guest.Known(kind, somebody.id()))
                    .ifPresent(guests::add);
        }
        for (int i = 0; i < posted(form); i++) {
            other(form, i).ifPresent(guests::add);
        }
        return guests;
    }

    private Optional<Guest> other(Form form, int i) {
        var name = form.atMost(LONGEST_NAME, "name-" + i, "The name");
        var capacity = form.atMost(LONGEST_NAME, "capacity-" + i, "What they are to the child");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var guest = guest(form, boxes(i), name, capacity, null);
        if (guest.isEmpty()) {
            form.reject(boxes(i).getFirst().name(), "Choose how " + name + " took part");
        }
        return guest;
    }

    private Optional<Guest> guest(
            Form form, List<Box> boxes, String name, String capacity, Guest.@Nullable Known known) {
        if (!byDay()) {
            return came(form, boxes.getFirst()).map(came -> new Guest(name, capacity, came, known));
        }
        var at = boxes.stream()
                .flatMap(box -> came(form, box).map(came -> new At(box.on().orElseThrow(), came)).stream())
                .toList();
        return at.isEmpty() ? Optional.empty() : Optional.of(new Guest(name, capacity, at, known));
    }

    private static Optional<Came> came(Form form, Box box) {
        return Arrays.stream(Came.values())
                .filter(one -> one.name().equals(form.typed(box.name())))
                .findFirst();
    }

    /// Fills in what stands in the record.
    void fill(Form form, List<Guest> guests) {
        int others = 0;
        for (var guest : guests) {
            var person = guest.person();
            if (person != null && isKnown(person.id())) {
                fill(form, boxes(name(person.id())), guest);
            } else {
                fill(form, boxes(others), guest);
                other(form, others++, guest.name(), guest.capacity());
            }
        }
    }

    /// Fills in what people answered beforehand, for the day they were asked for; where it did not meet on that day or
    /// nobody kept it, for the last.
    void propose(Form form, List<Answered> answered) {
        int others = 0;
        for (var one : answered) {
            if (isKnown(one.id())) {
                form.put(box(boxes(name(one.id())), one.on()).name(), one.came().name());
            } else {
                form.put(box(boxes(others), one.on()).name(), one.came().name());
                other(form, others++, one.name(), one.capacity());
            }
        }
    }

    /// Fills in who chaired: it was recorded with the meeting. Where some met in person and some by link, nobody said
    /// which of the two they did.
    void proposeChairs(Form form, List<ReviewMeeting> meetings) {
        for (var meeting : meetings) {
            var chair = meeting.chair();
            var came = meeting.mode() == Mode.BY_LINK ? Came.BY_LINK : Came.IN_PERSON;
            if (chair != null
                    && chair.person() != null
                    && meeting.outcome().met()
                    && meeting.mode() != Mode.MIXED
                    && isKnown(chair.person().value())) {
                form.put(box(boxes(name(chair.person().value())), meeting.on()).name(), came.name());
            }
        }
    }

    private static Box box(List<Box> boxes, @Nullable LocalDate on) {
        return boxes.stream()
                .filter(box -> box.on().filter(day -> day.equals(on)).isPresent())
                .findFirst()
                .orElseGet(boxes::getLast);
    }

    /// Whether this was said before the review met again: then each day begins with what was said of all of it.
    boolean wasSaidOfAll(List<Guest> guests) {
        return byDay() && guests.stream().anyMatch(guest -> guest.at().isEmpty());
    }

    /// The same of a draft from before it met again.
    ///
    /// @return whether there was something in it
    boolean spread(Form draft) {
        if (!byDay()) {
            return false;
        }
        var names = Stream.concat(
                        known.stream().map(somebody -> name(somebody.id())),
                        IntStream.range(0, others(draft)).mapToObj(i -> "othercame-" + i))
                .filter(name -> !draft.typed(name).isEmpty())
                .toList();
        names.forEach(name -> boxes(name).stream()
                .filter(box -> draft.chosen(box.name()).isEmpty())
                .forEach(box -> draft.put(box.name(), draft.typed(name))));
        return !names.isEmpty();
    }

    private static void fill(Form form, List<Box> boxes, Guest guest) {
        for (var box : boxes) {
            var on = box.on();
            if (on.isEmpty() || guest.at().isEmpty()) {
                form.put(box.name(), guest.came().name());
            } else {
                guest.at().stream()
                        .filter(at -> at.on().equals(on.get()))
                        .forEach(at -> form.put(box.name(), at.came().name()));
            }
        }
    }

    private static void other(Form form, int i, String name, String capacity) {
        form.put("name-" + i, name);
        form.put("capacity-" + i, capacity);
    }

    private boolean isKnown(UUID id) {
        return known.stream().anyMatch(somebody -> somebody.id().equals(id));
    }

    /// Each person as one of two versions of the list.
    List<ClashField> clash(int others) {
        var fields = new ArrayList<ClashField>();
        known.forEach(somebody -> fields.add(ClashField.line(name(somebody.id()), somebody.words())
                .with(names(boxes(somebody)))
                .saying(form -> words(form, boxes(somebody)))));
        for (int i = 0; i < others; i++) {
            var at = i;
            fields.add(ClashField.line("name-" + at, "Somebody else")
                    .with("capacity-" + at)
                    .with(names(boxes(at)))
                    .saying(form -> Stream.of(
                                    form.typed("name-" + at),
                                    form.typed("capacity-" + at),
                                    form.typed("name-" + at).isEmpty() ? "" : words(form, boxes(at)))
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(", "))));
        }
        return fields;
    }

    private static String[] names(List<Box> boxes) {
        return boxes.stream().map(Box::name).toArray(String[]::new);
    }

    private String words(Form form, List<Box> boxes) {
        return boxes.stream()
                .filter(box -> !form.typed(box.name()).isEmpty())
                .map(box -> ClashField.chosen(form, box.name(), came())
                        + box.on().map(day -> " (" + Days.written(day) + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }
}
