package org.heard.law;

/// The rule book's own number for a rule, such as REV-1.
public record RuleId(String value) {
    public RuleId {
        if (!value.matches("[A-Z0-9]{2,5}-[0-9]+[a-z]?")) throw new IllegalArgumentException("Not a rule id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
