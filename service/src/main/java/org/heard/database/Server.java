package org.heard.database;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The built-in PostgreSQL, or the addresses of one that somebody else runs; with the tables of this version.
record Server(Connections connections, Optional<BuiltInPostgres> builtIn) implements AutoCloseable {

    /// Opens what the settings say and brings its tables up to date; `CannotStart` where that cannot be done.
    static Server open(Settings settings) {
        var server = reach(settings);
        try {
            new Schema(server.connections()).bringUpToDate();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static Server reach(Settings settings) {
        var url = blankToNull(settings.url());
        if (url == null) {
            var postgres = BuiltInPostgres.open(settings.home().toAbsolutePath(), settings.join(), settings.begin());
            return new Server(postgres.connections(), Optional.of(postgres));
        }
        var owner = blankToNull(settings.ownerUrl());
        return new Server(
                new Connections(Connections.Role.parse(url), owner == null ? null : Connections.Role.parse(owner)),
                Optional.empty());
    }

    @Override
    public void close() {
        builtIn.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        });
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
