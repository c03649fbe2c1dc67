package org.heard.ssda903.reference;

/// An authority of England with children's services.
///
/// @param code   of the Office for National Statistics, as it is today: `E08000038` for Barnsley
/// @param number of the Department for Education: `370`
public record Authority(String name, String code, String number) {}
