package org.heard.pages;

/// A place to go: words and an address within the service.
///
/// @param current whether this is where the reader already is
public record Link(String text, String href, boolean current) {

    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }

    public Link current(boolean here) {
        return new Link(text, href, here);
    }
}
