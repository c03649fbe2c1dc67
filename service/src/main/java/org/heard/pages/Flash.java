package org.heard.pages;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the person's last act did, shown once at the top of the next page.
public record Flash(Tone tone, String text) {

    static final String NAME = Flash.class.getName();

    public static Flash done(String text) {
        return new Flash(Tone.GOOD, text);
    }

    public static Flash note(String text) {
        return new Flash(Tone.INFORMATION, text);
    }

    /// Shows it on the page redirected to.
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(NAME, this);
    }
}
