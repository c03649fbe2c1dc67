package org.heard.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the person's last act did, shown once at the top of the next page.
///
/// @param lines what followed from it, a sentence each
/// @param more  where to read on, absent where there is nothing more
public record Flash(
        Tone tone,
        String text,
        List<String> lines,
        @Nullable Link more) {

    static final String NAME = Flash.class.getName();

    public Flash {
        lines = List.copyOf(lines);
    }

    public static Flash done(String text) {
        return new Flash(Tone.GOOD, text, List.of(), null);
    }

    public static Flash note(String text) {
        return new Flash(Tone.INFORMATION, text, List.of(), null);
    }

    /// With what followed from it, and where to read on; nothing is added where nothing followed.
    public Flash followedBy(List<String> sentences, Link readOn) {
        return sentences.isEmpty() ? this : new Flash(tone, text, sentences, readOn);
    }

    /// Shows it on the page redirected to.
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(NAME, this);
    }
}
