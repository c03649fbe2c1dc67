-- Who is what to every child of an organisation, in the order of the children, from the index alone: what the lists of a
-- service with two thousand children read.
create index relation_kind on relation (organisation_id, kind, child_id) include (person_id, from_on, until_on);
