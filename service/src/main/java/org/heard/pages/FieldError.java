package org.heard.pages;

/// What is to be put right in one field: the field's name, which is also where the summary's link leads, and how to
/// mend it.
public record FieldError(String field, String message) {}
