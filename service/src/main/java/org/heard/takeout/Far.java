package org.heard.takeout;

/// Told how far the writing is.
@FunctionalInterface
interface Far {
    void at(int done, int of);
}
