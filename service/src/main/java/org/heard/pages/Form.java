package org.heard.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form as someone left it: what they typed, word for word, and what has to be put right before it can be taken.
///
/// A page asks it for values; what cannot be read becomes an error beside the field, and everything typed is shown
/// again:
/// ```
/// var name = form.required("name", "Enter the child's name");
/// var began = form.requiredDate("began", "date care began");
/// if (form.hasErrors()) return show(page, form);
/// ```
/// Every posted form carries a key, so that a second press or a retry after a dropped line is recognised as the same
/// act.
public final class Form {

    /// The hidden field holding the key that makes a retry harmless.
    public static final String KEY = "_key";

    /// The hidden field holding the version of what was being edited.
    public static final String VERSION = "_version";

    /// The hidden field that says whose draft of which form this is.
    public static final String DRAFT = "_draft";

    /// The hidden field holding the number of the draft as the form last saw it.
    public static final String SEEN = "_seen";

    private final Map<String, List<String>> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final UUID key;
    private @Nullable DraftMark draft;

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
        this.key = keyIn(first(KEY));
        this.draft = first(DRAFT).isEmpty() ? null : DraftMark.carried(first(DRAFT), first(SEEN));
    }

    public static Form blank() {
        return new Form(new LinkedHashMap<>());
    }

    /// As filled in beforehand from what is known.
    public static Form filled(Map<String, String> values) {
        var form = blank();
        values.forEach(form::put);
        return form;
    }

    /// As posted.
    public static Form posted(Map<String, String[]> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) ->
                typed.put(name, Arrays.stream(values).map(Pasted::clean).toList()));
        return new Form(Clash.settled(typed));
    }

    /// As it was left in a draft, under the key it had: it is still the same act.
    public static Form left(Map<String, List<String>> fields, UUID key) {
        var typed = new LinkedHashMap<>(fields);
        typed.put(KEY, List.of(key.toString()));
        return new Form(typed);
    }

    /// Lets what is typed into it be kept as a draft.
    public Form keptAs(DraftMark mark) {
        draft = mark;
        return this;
    }

    /// How what is typed is kept as a draft, or null where it is not.
    public @Nullable DraftMark draft() {
        return draft;
    }

    /// Whether the reader has just put two versions of it together.
    public boolean merged() {
        return !first(Clash.MERGED).isEmpty();
    }

    /// What a draft keeps: every field, and the version that was being edited, but nothing that proves who sent it.
    public Map<String, List<String>> kept() {
        var kept = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> {
            if (!name.startsWith("_") || name.equals(VERSION)) {
                kept.put(name, values);
            }
        });
        return kept;
    }

    /// What the person typed into this field in another place, in words, where it differs from what stands here.
    public Optional<String> elsewhere(ClashField field) {
        return draft == null
                ? Optional.empty()
                : draft.notices().stream()
                        .filter(DraftNotice.TypedElsewhere.class::isInstance)
                        .map(notice -> ((DraftNotice.TypedElsewhere) notice).form())
                        .filter(other -> !field.sameIn(this, other))
                        .map(field.words())
                        .findFirst();
    }

    public Form put(String field, String value) {
        typed.put(field, List.of(value));
        return this;
    }

    /// Fills in the three boxes of a date.
    public Form put(String field, LocalDate date) {
        put(field + "-day", Integer.toString(date.getDayOfMonth()));
        put(field + "-month", Integer.toString(date.getMonthValue()));
        return put(field + "-year", Integer.toString(date.getYear()));
    }

    /// Ticks several boxes of one name.
    public Form choose(String field, List<String> values) {
        typed.put(field, List.copyOf(values));
        return this;
    }

    /// Marks what is being edited, so that a change made meanwhile is noticed.
    public Form editing(int version) {
        return put(VERSION, Integer.toString(version));
    }

    /// Exactly what was typed, to be shown again; empty when nothing was.
    public String typed(String field) {
        return first(field);
    }

    /// What was typed without the space around it.
    public String text(String field) {
        return first(field).strip();
    }

    /// Every value chosen, as with checkboxes.
    public List<String> chosen(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean chose(String field, String value) {
        return chosen(field).contains(value);
    }

    public UUID key() {
        return key;
    }

    public OptionalInt version() {
        var text = first(VERSION);
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    public String required(String field, String message) {
        var text = text(field);
        if (text.isEmpty()) {
            reject(field, message);
        }
        return text;
    }

    /// No longer than that, counted as a person counts characters.
    public String atMost(int characters, String field, String what) {
        var text = text(field);
        if (text.codePointCount(0, text.length()) > characters) {
            reject(field, "%s must be %,d characters or fewer".formatted(what, characters));
        }
        return text;
    }

    /// One of the constants offered, or empty with the message beside the field.
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String message) {
        var chosen = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(first(field)))
                .findAny();
        if (chosen.isEmpty()) {
            reject(field, message);
        }
        return chosen;
    }

    /// The day typed, where one can be read.
    public Optional<LocalDate> day(String field) {
        return typedDate(field).read("") instanceof TypedDate.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    private TypedDate typedDate(String field) {
        return TypedDate.of(first(field + "-day"), first(field + "-month"), first(field + "-year"));
    }

    /// The day typed; empty when none was, or when it cannot be read and an error says why.
    ///
    /// @param what the date in words without an article, such as "date care began"
    public Optional<LocalDate> date(String field, String what) {
        return switch (typedDate(field).read(what)) {
            case TypedDate.Day day -> Optional.of(day.date());
            case TypedDate.Nothing _ -> Optional.empty();
            case TypedDate.Unreadable wrong -> {
                reject(field + wrong.part(), wrong.message());
                yield Optional.empty();
            }
        };
    }

    /// The day typed; empty only when an error says why.
    public Optional<LocalDate> requiredDate(String field, String what) {
        var date = date(field, what);
        if (date.isEmpty() && errorIn(field).isEmpty()) {
            reject(field, "Enter the " + what);
        }
        return date;
    }

    /// The days typed into one field, a line each or with commas between; empty when none was, or when one
    /// cannot be read and an error says which.
    ///
    /// @param what the days in words without an article, such as "day of a review"
    public List<LocalDate> days(String field, String what) {
        var days = new ArrayList<LocalDate>();
        for (var line : typed(field).split("[\\n,;]")) {
            switch (TypedDate.of(line.strip(), "", "").read(what)) {
                case TypedDate.Day day -> days.add(day.date());
                case TypedDate.Nothing _ -> {}
                case TypedDate.Unreadable _ ->
                    reject(field, "“" + line.strip() + "” is not a " + what + ". Write it like 14 1 2027");
            }
        }
        return errorIn(field).isPresent() ? List.of() : days;
    }

    /// Puts words beside the field; the first said of a field stays.
    public Form reject(String field, String message) {
        errors.putIfAbsent(field, message);
        return this;
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /// In the order found, which is the order on the page.
    public List<FieldError> errors() {
        return errors.entrySet().stream()
                .map(error -> new FieldError(error.getKey(), error.getValue()))
                .toList();
    }

    /// What is wrong with the field or, for a date, with one of its parts.
    public Optional<FieldError> errorIn(String field) {
        return errors().stream()
                .filter(error -> error.field().equals(field)
                        || error.field().equals(field + "-month")
                        || error.field().equals(field + "-year"))
                .findFirst();
    }

    /// The ids that explain a field to a screen reader, or null where nothing does.
    public @Nullable String describedBy(String field, String hint) {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (errorIn(field).isPresent()) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private String first(String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// A key we did not make can only be a mistake or an attack; a new one harms nobody.
    private static UUID keyIn(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
