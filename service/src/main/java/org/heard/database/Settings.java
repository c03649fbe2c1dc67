package org.heard.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where this installation keeps its rows.
///
/// @param home     the folder of the built-in PostgreSQL (`HEARD_HOME`)
/// @param url      the application role's database, when it is not the built-in one (`HEARD_DATABASE_URL`)
/// @param ownerUrl the owner's, to migrate with (`HEARD_DATABASE_OWNER_URL`); without it the schema is only checked
/// @param pool     how many connections the pages share
/// @param join     true for a command that may use the database of a service already running here
/// @param begin    true for such a command that may also be the first to use the folder
@ConfigurationProperties("heard.database")
record Settings(Path home, @Nullable String url, @Nullable String ownerUrl, int pool, boolean join, boolean begin) {}
