-- Why somebody comes although the child said no comes to the child at a time when somebody is there to talk about it.
-- What was written before this came at once.
alter table choice_person add column told_from timestamptz;
update choice_person set told_from = '2000-01-01T00:00:00Z' where told <> '';
alter table choice_person add constraint choice_person_told_from check ((told = '') = (told_from is null));
