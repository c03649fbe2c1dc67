package org.heard.madeup;

import org.jspecify.annotations.Nullable;

/// Where a child lives: the return's placement and provider codes, who or what it is, and how far from home.
public record Placement(
        String type,
        String provider,
        String with,
        String town,
        String postcode,
        @Nullable String ofstedNumber,
        String areaAuthority,
        boolean outsideAuthority,
        boolean outsideRegion,
        int miles) {
    boolean foster() {
        return type.startsWith("U");
    }

    /// The same carers under another code.
    Placement as(String otherType) {
        return new Placement(
                otherType,
                provider,
                with,
                town,
                postcode,
                ofstedNumber,
                areaAuthority,
                outsideAuthority,
                outsideRegion,
                miles);
    }
}
