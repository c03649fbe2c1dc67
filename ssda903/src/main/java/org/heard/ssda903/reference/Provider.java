package org.heard.ssda903.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A provider registered with Ofsted, as its list tells.
///
/// @param number        the unique reference number in capitals, as text: `SC012345`, `2512345`
/// @param placements    codes of the placements it can be; empty where the list does not say what kind it is
/// @param providerCodes codes of whose provision it can be (PR1 to PR5); empty where the list does not say
/// @param postcode      as the return writes postcodes: `AB1 2CD`
/// @param authority     code of the upper-tier authority it lies in
/// @param opened        the first day of its registration
/// @param closed        the last day of its registration; empty while it is registered
public record Provider(
        String number,
        Set<String> placements,
        Set<String> providerCodes,
        Optional<String> postcode,
        Optional<String> authority,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed) {
    public Provider {
        placements = Set.copyOf(placements);
        providerCodes = Set.copyOf(providerCodes);
    }
}
