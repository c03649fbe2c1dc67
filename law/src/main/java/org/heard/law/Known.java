package org.heard.law;

/// Yes, no, or nobody has said.
public enum Known {
    YES,
    NO,
    UNKNOWN;

    public static Known of(boolean yes) {
        return yes ? YES : NO;
    }
}
