package org.heard.ssda903.reference;

import java.util.Optional;

/// The providers of Ofsted's lists.
@FunctionalInterface
public interface Providers {
    /// The one with this unique reference number, whatever its case; empty where no list has it.
    Optional<Provider> find(String number);
}
