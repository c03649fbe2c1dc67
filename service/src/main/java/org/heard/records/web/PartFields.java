package org.heard.records.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ids.Sha256;
import org.heard.pages.Form;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.ReviewRecord;
import org.heard.records.Written;
import org.jspecify.annotations.Nullable;

/// The fields of one part of the record where it is written among others: its answer, its text for everybody, and
/// whether last time's text still stands.
public final class PartFields {
    /// The answer that last time's text, and how far it was met, still stand.
    public static final String STILL_TRUE = "STILL_TRUE";

    /// Whether the parts left open are still true, and why.
    public static final String REST = "rest";

    public static final String REST_BECAUSE = "rest-because";

    static final int LONGEST = 20_000;
    private static final int LONGEST_BECAUSE = 500;

    private PartFields() {}

    public static String met(RecordPart part) {
        return "met-" + part.address();
    }

    public static String text(RecordPart part) {
        return "text-" + part.address();
    }

    public static String because(RecordPart part) {
        return "because-" + part.address();
    }

    public static String version(RecordPart part) {
        return "version-" + part.address();
    }

    /// What stood in the boxes when the page was opened, in short: tells what its writer changed from what somebody
    /// else alone did.
    public static String opened(RecordPart part) {
        return "opened-" + part.address();
    }

    /// A part whose own text is one paragraph for everybody, or none yet, is written in place; any other on its
    /// own page.
    public static boolean inPlace(Written written) {
        var own = own(written);
        return own.isEmpty()
                || (own.size() == 1
                        && own.getFirst().readers().equals(Readers.EVERYONE)
                        && own.getFirst().source().isEmpty());
    }

    /// What was written once for brothers and sisters; it is changed on a page of its own.
    public static List<Paragraph> family(Written written) {
        return written.paragraphs().stream()
                .filter(paragraph -> paragraph.familyText() != null)
                .toList();
    }

    private static List<Paragraph> own(Written written) {
        return written.paragraphs().stream()
                .filter(paragraph -> paragraph.familyText() == null)
                .toList();
    }

    static void fill(Form form, Written written) {
        var part = written.part();
        if (written.stillTrueSince() != null) {
            form.put(met(part), STILL_TRUE);
            form.put(because(part), written.because());
        } else if (written.met() != null) {
            form.put(met(part), written.met().name());
        }
        if (written.stillTrueSince() == null && inPlace(written)) {
            form.put(text(part), own(written).stream().map(Paragraph::text).collect(Collectors.joining()));
        }
        form.put(version(part), Integer.toString(written.version()));
        form.put(opened(part), print(form, part));
    }

    /// Fills in what stands by now, where somebody else wrote and this writer changed nothing.
    static void renew(Form form, Written written) {
        var part = written.part();
        if (unchanged(form, part) && versionIn(form, part) != written.version()) {
            List.of(met(part), because(part), text(part)).forEach(field -> form.put(field, ""));
            fill(form, written);
        }
    }

    /// Answers every part of the page that was left open with "still true", for one reason given once: where
    /// last time's text is there to stand and nothing was typed. Without that reason nothing is answered, and the
    /// form says so once, where it is asked for.
    ///
    /// @return the parts it answered
    static List<RecordPart> fillRest(
            Form form, List<RecordPart> parts, ReviewRecord record, @Nullable ReviewRecord last) {
        if (last == null || !form.chose(REST, STILL_TRUE)) {
            return List.of();
        }
        form.required(REST_BECAUSE, "Enter why the rest is still true");
        var because = form.atMost(LONGEST_BECAUSE, REST_BECAUSE, "The reason");
        if (form.hasErrors()) {
            return List.of();
        }
        var open = parts.stream()
                .filter(part -> part.matter().isPresent()
                        && record.part(part).isEmpty()
                        && !last.part(part).isEmpty()
                        && leftOpen(form, part))
                .toList();
        open.forEach(part -> form.put(met(part), STILL_TRUE).put(because(part), because));
        return open;
    }

    /// Leaves them open again, where the page is shown once more: the common reason may still change.
    static void leaveOpen(Form form, List<RecordPart> filled) {
        filled.forEach(part -> form.put(met(part), "").put(because(part), ""));
    }

    /// No answer, or "still true" without its own reason, and nothing typed.
    private static boolean leftOpen(Form form, RecordPart part) {
        var met = form.typed(met(part));
        return (met.isEmpty()
                        || (met.equals(STILL_TRUE) && form.typed(because(part)).isBlank()))
                && form.typed(text(part)).isBlank();
    }

    /// What was typed for a part, where it differs from what stands; empty where this writer changed nothing, whatever
    /// somebody else wrote there since the page was opened.
    static Optional<Written> read(Form form, RecordPart part, Written before, @Nullable ReviewRecord last) {
        if (unchanged(form, part) || BothWrote.leavesTheirs(form, part)) {
            return Optional.empty();
        }
        var text = form.atMost(LONGEST, text(part), part.title());
        if (last != null && form.typed(met(part)).equals(STILL_TRUE)) {
            return changed(before, stillTrue(form, part, text, before, last));
        }
        var met = BothWrote.met(form, part, before);
        var paragraphs = withFamily(paragraphs(form, part, before, text), before);
        return changed(before, new Written(part, met, null, "", paragraphs, versionIn(form, part), ""));
    }

    /// A box that is not on the page, because the part holds paragraphs, leaves them as they are; what was typed into
    /// it before they were made goes beside them.
    private static List<Paragraph> paragraphs(Form form, RecordPart part, Written before, String text) {
        if (BothWrote.takesBoth(form, part) || !inPlace(before)) {
            return BothWrote.together(ownOf(before), text);
        }
        return text.isEmpty() ? List.of() : List.of(Paragraph.of(text));
    }

    /// The part without what was written once for brothers and sisters.
    private static Written ownOf(Written written) {
        return new Written(
                written.part(),
                written.met(),
                written.stillTrueSince(),
                written.because(),
                own(written),
                written.version(),
                written.by());
    }

    private static Written stillTrue(Form form, RecordPart part, String text, Written before, ReviewRecord last) {
        var because = form.atMost(LONGEST_BECAUSE, because(part), "The reason");
        if (because.isEmpty()) {
            form.reject(because(part), part.title() + ": enter why it is still true");
        }
        if (BothWrote.takesBoth(form, part)) {
            form.reject(
                    BothWrote.whose(part), part.title() + ": last time’s text cannot stand with theirs. Choose one");
        }
        if (!text.isEmpty()) {
            form.reject(text(part), part.title() + ": either last time’s text still stands, or you write it anew");
        }
        var then = last.part(part);
        // A text for brothers and sisters belongs to its meeting: what still stands of an earlier one is this child's
        // alone.
        var standing = then.paragraphs().stream().map(Paragraph::alone).toList();
        return new Written(
                part, then.met(), last.review(), because, withFamily(standing, before), versionIn(form, part), "");
    }

    private static List<Paragraph> withFamily(List<Paragraph> own, Written before) {
        return Stream.concat(own.stream(), family(before).stream()).toList();
    }

    private static boolean unchanged(Form form, RecordPart part) {
        return form.typed(opened(part)).equals(print(form, part));
    }

    private static String print(Form form, RecordPart part) {
        var stands = String.join("\u0000", form.typed(met(part)), form.text(because(part)), form.text(text(part)));
        return Sha256.hex(stands);
    }

    private static Optional<Written> changed(Written before, Written now) {
        return same(now, before) ? Optional.empty() : Optional.of(now);
    }

    static int versionIn(Form form, RecordPart part) {
        var typed = form.typed(version(part));
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    static @Nullable Met metIn(Form form, RecordPart part) {
        for (var met : Met.values()) {
            if (met.name().equals(form.typed(met(part)))) {
                return met;
            }
        }
        return null;
    }

    private static boolean same(Written one, Written other) {
        return one.met() == other.met()
                && one.paragraphs().equals(other.paragraphs())
                && one.because().equals(other.because())
                && java.util.Objects.equals(one.stillTrueSince(), other.stillTrueSince());
    }
}
