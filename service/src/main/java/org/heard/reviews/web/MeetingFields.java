package org.heard.reviews.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ids.PersonId;
import org.heard.pages.ClashField;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.jspecify.annotations.Nullable;

/// The fields of one meeting, each beginning with the same few characters; drawn by the template `reviews/meeting`.
///
/// @param at       what the names of its fields begin with
/// @param chairs   who may be chosen as having chaired, besides somebody by name
/// @param outcomes what may have become of it
public record MeetingFields(String at, List<Chair> chairs, List<Outcome> outcomes) {
    static final String SOMEBODY_ELSE = "other";
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NAME = 200;

    public String on() {
        return at + "on";
    }

    /// Which meeting it is; hidden, and only where one recorded before is changed.
    public String id() {
        return at + "id";
    }

    /// Ticked where the meeting was recorded in error.
    public String drop() {
        return at + "drop";
    }

    public String outcome() {
        return at + "outcome";
    }

    public String mode() {
        return at + "mode";
    }

    public String chair() {
        return at + "chair";
    }

    public String chairName() {
        return at + "chairName";
    }

    /// The field in which the reason for an outcome is typed.
    public String why(Outcome outcome) {
        return at + "why-" + outcome.name();
    }

    /// All of them.
    List<String> names() {
        var names = new ArrayList<>(List.of(
                on() + "-day", on() + "-month", on() + "-year", id(), drop(), outcome(), mode(), chair(), chairName()));
        for (var outcome : Outcome.values()) {
            names.add(why(outcome));
        }
        return names;
    }

    /// The meeting as one of two versions of it.
    ClashField clash() {
        return ClashField.day(on(), "A meeting")
                .with(names().toArray(String[]::new))
                .saying(this::words);
    }

    private String words(Form form) {
        if (form.chose(drop(), "yes")) {
            return "Left out";
        }
        var outcome = became(form);
        var chair = form.typed(chair()).equals(SOMEBODY_ELSE)
                ? form.typed(chairName())
                : ClashField.chosen(form, chair(), chairOptions());
        return Stream.of(
                        ClashField.day(on(), "").words().apply(form),
                        outcome.map(Outcome::words).orElse(""),
                        outcome.filter(Outcome::needsReason)
                                .map(one -> form.typed(why(one)))
                                .orElse(""),
                        ClashField.chosen(form, mode(), Option.each(Mode.class, Mode::words)),
                        chair.isEmpty() ? "" : "chaired by " + chair)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Who chaired, to choose from; somebody else is typed.
    public List<Option> chairOptions() {
        return chairs.stream()
                .map(chair -> Option.of(value(chair), chair.name()))
                .toList();
    }

    /// What became of it, as far as the form says.
    Optional<Outcome> became(Form form) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(form.typed(outcome())))
                .findFirst();
    }

    /// Whether people met; they are taken to have, until somebody says otherwise.
    boolean met(Form form) {
        return became(form).map(Outcome::met).orElse(true);
    }

    /// What was typed of the meeting; empty only where an error says why.
    Optional<ReviewMeeting> read(Form form, UUID id) {
        var on = form.requiredDate(on(), "date of the meeting");
        var outcome = form.oneOf(Outcome.class, outcome(), "Choose what became of the meeting");
        var met = outcome.map(Outcome::met).orElse(true);
        var mode = met ? mode(form) : null;
        var chair = met ? chair(form) : null;
        if (met && mode == null) {
            form.reject(mode(), "Choose how people met");
        }
        if (met && chair == null) {
            form.reject(chair(), "Choose who chaired");
        }
        if (on.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReviewMeeting(id, on.get(), outcome.get(), mode, chair, reason(form, outcome.get())));
    }

    private String reason(Form form, Outcome outcome) {
        return outcome.needsReason() ? form.atMost(LONGEST_REASON, why(outcome), "The reason") : "";
    }

    void fill(Form form, ReviewMeeting meeting) {
        form.put(id(), meeting.id().toString());
        form.put(on(), meeting.on());
        form.put(outcome(), meeting.outcome().name());
        form.put(why(meeting.outcome()), meeting.reason());
        if (meeting.mode() != null) {
            form.put(mode(), meeting.mode().name());
        }
        var chair = meeting.chair();
        if (chair != null) {
            form.put(chair(), chairs.contains(chair) ? value(chair) : SOMEBODY_ELSE);
            form.put(chairName(), chairs.contains(chair) ? "" : chair.name());
        }
    }

    private @Nullable Mode mode(Form form) {
        for (var mode : Mode.values()) {
            if (mode.name().equals(form.typed(mode()))) {
                return mode;
            }
        }
        return null;
    }

    private @Nullable Chair chair(Form form) {
        if (form.typed(chair()).equals(SOMEBODY_ELSE)) {
            form.required(chairName(), "Enter the name of the person who chaired");
            return new Chair(null, form.atMost(LONGEST_NAME, chairName(), "The name"));
        }
        return chairs.stream()
                .filter(chair -> value(chair).equals(form.typed(chair())))
                .findFirst()
                .orElse(null);
    }

    private static String value(Chair chair) {
        PersonId person = chair.person();
        return person == null ? "name:" + chair.name() : person.toString();
    }
}
