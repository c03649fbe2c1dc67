package org.heard.pages;

/// How one line is typed: what keyboard a phone shows, how wide the box is, what the browser may fill in.
///
/// @param type the input's type
/// @param mode its `inputmode`, or empty
/// @param autocomplete what the browser may fill in; `off` unless it is about the person typing
/// @param width how many characters the box suggests, or 0 for the whole column
public record Entry(String type, String mode, String autocomplete, int width) {

    public static Entry text() {
        return new Entry("text", "", "off", 0);
    }

    /// Whole numbers and codes of digits: a text box with a number keyboard, so that nothing typed is thrown away.
    public static Entry digits() {
        return new Entry("text", "numeric", "off", 10);
    }

    public static Entry email() {
        return new Entry("email", "email", "off", 0);
    }

    public static Entry telephone() {
        return new Entry("tel", "tel", "off", 20);
    }

    public static Entry search() {
        return new Entry("search", "", "off", 0);
    }

    /// Never shown again after a mistake.
    public static Entry password() {
        return new Entry("password", "", "current-password", 30);
    }

    public Entry width(int characters) {
        return new Entry(type, mode, autocomplete, characters);
    }

    public Entry autocomplete(String token) {
        return new Entry(type, mode, token, width);
    }

    /// The class for the nearest width that the style sheet knows.
    public String css() {
        if (width == 0) {
            return "";
        }
        return " govuk-input--width-"
                + (width <= 2 ? 2 : width <= 3 ? 3 : width <= 5 ? 5 : width <= 10 ? 10 : width <= 20 ? 20 : 30);
    }

    /// What stands in the box: what was typed, unless it is secret.
    public String shown(Form form, String field) {
        return type.equals("password") ? "" : form.typed(field);
    }
}
