-- A service without the owner's address looks up which migrations have run.
grant select on flyway_schema_history to ${application_role};
