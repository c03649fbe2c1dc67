package org.heard.pages;

import java.util.function.Supplier;

/// The token without which no form is accepted. It is made when a form first shows it, so that a page without a form
/// leaves nothing in the browser.
public record Csrf(String parameter, Supplier<String> made) {

    public Csrf(String parameter, String token) {
        this(parameter, () -> token);
    }

    public String token() {
        return made.get();
    }
}
