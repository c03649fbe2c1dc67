package org.heard.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What has been read for one page: its parts each ask for themselves, and the database answers the same question once.
public final class OnePage {
    private static final ScopedValue<Map<Object, Object>> KNOWN = ScopedValue.newInstance();

    private OnePage() {}

    /// Reads for one page. Nothing done in it may change what its parts ask for.
    public static <T, X extends Throwable> T reading(ScopedValue.CallableOp<T, X> page) throws X {
        return KNOWN.isBound()
                ? page.call()
                : ScopedValue.where(KNOWN, new HashMap<>()).call(page);
    }

    /// The answer to a question, asked of the database only where this page has not asked it yet; outside a page it
    /// always is.
    ///
    /// @param question a value of a type of its own for each kind of question
    /// @param <T>      the one type of answer to this kind of question
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Supplier<T> ask) {
        if (!KNOWN.isBound()) {
            return ask.get();
        }
        var known = KNOWN.get().get(question);
        if (known == null) {
            known = ask.get();
            KNOWN.get().put(question, known);
        }
        return (T) known;
    }
}
