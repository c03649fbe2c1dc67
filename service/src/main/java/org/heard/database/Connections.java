package org.heard.database;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How to reach the database: the application's role for the pages, the owner's to migrate with.
///
/// @param owner absent where somebody else migrates, outside this service
record Connections(Role application, @Nullable Role owner) {

    /// A JDBC address with the role's name and password beside it.
    record Role(String url, String user, String password) {

        /// Reads `postgresql://user:password@host:port/name` as well as a JDBC address with `user` and `password` in
        /// it.
        static Role parse(String address) {
            if (address.startsWith("jdbc:")) {
                return new Role(address, "", "");
            }
            var uri = URI.create(address);
            var who = uri.getUserInfo() == null ? "" : uri.getUserInfo();
            var colon = who.indexOf(':');
            var port = uri.getPort() < 0 ? 5432 : uri.getPort();
            var query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
            return new Role(
                    "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query,
                    colon < 0 ? who : who.substring(0, colon),
                    colon < 0 ? "" : who.substring(colon + 1));
        }
    }
}
