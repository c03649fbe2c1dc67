package org.heard.database;

import java.util.Optional;
import org.heard.ids.OrganisationId;

/// For which organisation the work now being done is done. Bound once, at the door (a request, a job, a command line),
/// and never changed inside: crossing to another organisation means entering again as that one.
public final class Tenancy {
    private static final ScopedValue<Optional<OrganisationId>> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    /// Does the work for this organisation: its rows are the only ones there are.
    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T within(
            OrganisationId organisation, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, Optional.of(organisation)).call(work);
    }

    /// Does work that belongs to no organisation (finding an account, listing organisations to run a job for): no
    /// tenant's row can be seen, only what a narrow function of the owner's answers.
    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T withinNone(
            ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, Optional.empty()).call(work);
    }

    /// The organisation worked for; an `IllegalStateException` where nothing was bound or no organisation is.
    public static OrganisationId current() {
        return bound().orElseThrow(() -> new IllegalStateException("this work belongs to no organisation"));
    }

    static Optional<OrganisationId> bound() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("no organisation: work reaches the database only through Tenancy");
        }
        return CURRENT.get();
    }
}
