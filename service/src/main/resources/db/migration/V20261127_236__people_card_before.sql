-- What somebody newly writes of themself comes to children at a time when somebody is there to talk about it; until
-- then they read what stood before. What was written before this came at once.
alter table person_card add column about_before text not null default '';
alter table person_card add column answers_before text not null default '';
alter table person_card add column words_from timestamptz not null default '2000-01-01T00:00:00Z';
alter table person_card alter column words_from drop default;
