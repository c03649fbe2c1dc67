package org.heard.pages;

/// The token without which no form is accepted.
public record Csrf(String parameter, String token) {}
