package org.heard.law;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where a rule comes from: the instrument, the provision in it, and a link where the text is published.
public record Citation(
        Instrument instrument, String provision, @Nullable URI url) {

    /// A regulation, with its paragraph: `regulation(CARE_PLANNING_REGULATIONS, "33(1)")`.
    public static Citation regulation(Instrument instrument, String number) {
        return new Citation(instrument, "regulation " + number, instrument.url("/regulation/" + bare(number)));
    }

    public static Citation section(Instrument instrument, String number) {
        return new Citation(instrument, "section " + number, instrument.url("/section/" + bare(number)));
    }

    public static Citation schedule(Instrument instrument, String number, String paragraph) {
        var words = "Schedule " + number + (paragraph.isEmpty() ? "" : ", paragraph " + paragraph);
        return new Citation(instrument, words, instrument.url("/schedule/" + number));
    }

    /// A chapter of a handbook or guidance, or any place that has no address of its own.
    public static Citation part(Instrument instrument, String words) {
        return new Citation(instrument, words, null);
    }

    /// As a lawyer would cite it: "SI 2010/959, regulation 33(1)".
    public String words() {
        return instrument.shortName() + ", " + provision;
    }

    private static String bare(String number) {
        int paragraph = number.indexOf('(');
        return paragraph < 0 ? number : number.substring(0, paragraph);
    }
}
