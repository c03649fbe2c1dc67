/// A supplier who uses the library and knows nothing else of Heard.
@org.jspecify.annotations.NullMarked
package org.example.supplier;
