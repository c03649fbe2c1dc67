package org.heard.pages;

/// Who is reading the page, as the header names them.
///
/// @param role what they are in this organisation, in its own words
/// @param organisation for whom they are acting now
/// @param several whether they belong to more organisations and may switch
public record Reader(String name, String role, String organisation, boolean several) {}
