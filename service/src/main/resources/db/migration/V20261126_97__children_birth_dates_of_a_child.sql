-- All birth dates of a child, those no longer in force among them, without reading those of everybody.
create index birth_date_child on birth_date (organisation_id, child_id);
