package org.heard.madeup;

/// How many children a made-up authority looks after: between the smallest and the largest figure published for 31
/// March 2025.
public record Size(int children) {
    public static final int SMALLEST = 32;
    public static final int LARGEST = 2317;

    public Size {
        if (children < SMALLEST || children > LARGEST) {
            throw new IllegalArgumentException(
                    "A made-up authority looks after %d to %d children, not %d".formatted(SMALLEST, LARGEST, children));
        }
    }
}
