package org.heard.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Complaint;
import org.heard.law.CompletedReview;
import org.heard.law.Dispute;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.Home;
import org.heard.law.IroAppointment;
import org.heard.law.Known;
import org.heard.law.LegalStatus;
import org.heard.law.LocalPolicy;
import org.heard.law.Placement;
import org.heard.law.ReviewKind;
import org.heard.law.Stay;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of facts; what cannot be read is said with the place where it stands.
final class FactsReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FactsReader() {}

    /// The facts, and the authority's own numbers.
    record Read(Facts facts, LocalPolicy policy) {}

    /// Why a file cannot be read, in a sentence.
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    static Read read(Path file) throws Unreadable {
        try {
            var given = JSON.readValue(Files.readString(file), FactsFile.class);
            if (given == null) throw new Unreadable(file + " holds no facts.");
            return new Read(facts(given), policy(given));
        } catch (NoSuchFileException e) {
            throw new Unreadable("There is no file " + file + ".");
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read: " + e.getMessage());
        } catch (InvalidFormatException e) {
            throw new Unreadable(place(e) + ": " + expected(e));
        } catch (UnrecognizedPropertyException e) {
            throw new Unreadable(place(e) + ": nothing has that name. Known here: "
                    + e.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        } catch (JacksonException e) {
            var at = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new Unreadable(
                    (place(e).isEmpty() ? file.toString() : place(e)) + at + ": " + e.getOriginalMessage());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Unreadable(file + ": " + e.getMessage());
        }
    }

    private static String place(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.toString();
    }

    private static String expected(InvalidFormatException e) {
        var type = e.getTargetType();
        if (type == LocalDate.class) return "“" + e.getValue() + "” is no day. Days are written 2026-01-31.";
        if (type.isEnum()) {
            return "“" + e.getValue() + "” is not known. It may be "
                    + List.of(type.getEnumConstants()).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return "“" + e.getValue() + "” cannot be read here.";
    }

    private static Facts facts(FactsFile given) {
        var birth = given.birth();
        var facts = Facts.about(
                birth == null
                        ? null
                        : new BirthDate(
                                day(birth.date(), "birth.date"), or(birth.certainty(), BirthDate.Certainty.STATED)));
        facts.carePeriods(held(given, FactKind.CARE_PERIODS, given.carePeriods(), FactsReader::care))
                .placements(held(given, FactKind.PLACEMENTS, given.placements(), FactsReader::placement))
                .legalStatuses(held(
                        given,
                        FactKind.LEGAL_STATUSES,
                        given.legalStatuses(),
                        one -> new LegalStatus(
                                Objects.requireNonNull(one.kind(), "legalStatuses.kind is missing"),
                                day(one.began(), "legalStatuses.began"),
                                one.ended())))
                .reviews(held(
                        given,
                        FactKind.REVIEWS,
                        given.reviews(),
                        one -> new CompletedReview(
                                day(one.completedOn(), "reviews.completedOn"),
                                Set.copyOf(or(one.kinds(), List.of(ReviewKind.ORDINARY))))))
                .iroAppointments(held(
                        given,
                        FactKind.IRO_APPOINTMENTS,
                        given.iroAppointments(),
                        one -> new IroAppointment(day(one.from(), "iroAppointments.from"), one.to())))
                .stays(held(
                        given,
                        FactKind.SHORT_BREAK_STAYS,
                        given.stays(),
                        one -> new Stay(day(one.from(), "stays.from"), day(one.to(), "stays.to"), or(one.with(), ""))))
                .disputes(held(given, FactKind.DISPUTES, given.disputes(), FactsReader::dispute))
                .complaints(held(given, FactKind.COMPLAINTS, given.complaints(), FactsReader::complaint));
        if (given.home() != null) {
            facts.home(new Home(
                    Objects.requireNonNull(given.home().kind(), "home.kind is missing"),
                    day(given.home().opened(), "home.opened"),
                    given.home().closed()));
        }
        for (var act : or(given.acts(), Map.<FactKind, List<LocalDate>>of()).entrySet()) {
            facts.dates(
                    act.getKey(), held(given, act.getKey(), act.getValue(), one -> day(one, "acts." + act.getKey())));
        }
        return facts.build();
    }

    private static CarePeriod care(FactsFile.Care one) {
        return new CarePeriod(
                day(one.began(), "carePeriods.began"),
                or(one.beganExactly(), true),
                one.ended(),
                or(one.regime(), CarePeriod.Regime.ORDINARY));
    }

    private static Placement placement(FactsFile.Place one) {
        return new Placement(
                Objects.requireNonNull(one.kind(), "placements.kind is missing"),
                day(one.began(), "placements.began"),
                one.ended(),
                or(one.atADistance(), Known.UNKNOWN),
                or(one.meantToLastTo18(), Known.UNKNOWN),
                or(one.agreedFewerVisits(), Known.UNKNOWN));
    }

    private static Dispute dispute(FactsFile.Raised one) {
        var stages = or(one.stages(), List.<FactsFile.At>of()).stream()
                .map(stage -> new Dispute.Stage(
                        Objects.requireNonNull(stage.level(), "disputes.stages.level is missing"),
                        day(stage.began(), "disputes.stages.began"),
                        stage.answered()))
                .toList();
        return new Dispute(
                Objects.requireNonNull(one.name(), "disputes.name is missing"),
                day(one.raised(), "disputes.raised"),
                one.formal(),
                stages,
                one.resolved(),
                one.referralConsidered());
    }

    private static Complaint complaint(FactsFile.Complained one) {
        return new Complaint(
                Objects.requireNonNull(one.name(), "complaints.name is missing"),
                day(one.made(), "complaints.made"),
                new Complaint.Extended(or(one.firstStageExtended(), false), or(one.secondStageExtended(), false)),
                one.answered(),
                one.settled(),
                one.investigationAsked(),
                one.investigated(),
                one.panelAsked(),
                one.panelMet(),
                one.panelReported(),
                one.authorityAnswered());
    }

    /// Whole unless the file says for which days; not held where the list is not there.
    private static <G, T> Held<T> held(FactsFile given, FactKind kind, @Nullable List<G> list, Function<G, T> read) {
        if (list == null) return Held.notHeld();
        var items = list.stream().map(read).toList();
        var known = or(given.known(), Map.<FactKind, List<FactsFile.Span>>of()).get(kind);
        if (known == null) return Held.complete(items);
        return new Held<>(
                items,
                known.stream()
                        .map(span -> new Held.Span(or(span.from(), LocalDate.MIN), or(span.to(), LocalDate.MAX)))
                        .toList());
    }

    private static LocalPolicy policy(FactsFile given) {
        var policy = LocalPolicy.defaults();
        for (var number : or(given.policy(), List.<FactsFile.Local>of())) {
            policy = policy.with(number.setting(), day(number.from(), "policy.from"), number.value());
        }
        return policy;
    }

    private static LocalDate day(@Nullable LocalDate day, String place) {
        return Objects.requireNonNull(day, place + " is missing");
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
