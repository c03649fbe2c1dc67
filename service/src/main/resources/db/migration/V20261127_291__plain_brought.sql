-- A language of the children's pages that an authority brought itself, edition by edition: each has all the words there
-- are by then and never changes. The last one that was kept is worked on; children read the one that was opened.
create table plain_edition (
    organisation_id uuid not null,
    language text not null,
    edition int not null check (edition > 0),
    translator text not null check (translator <> ''), -- of what came with it: a person or a service
    given_by uuid not null,
    given_name text not null,
    given_at timestamptz not null,
    kept_at timestamptz, -- null while it is only tried
    checker text check (checker <> ''), -- a second person, who read all of it
    checked_on date,
    checked_by uuid,
    checked_name text,
    checked_at timestamptz,
    primary key (organisation_id, language, edition),
    check ((checker is null) = (checked_on is null) and (checker is null) = (checked_by is null)
        and (checker is null) = (checked_name is null) and (checker is null) = (checked_at is null)),
    check (checker is null or kept_at is not null)
);
alter table plain_edition enable row level security;
create policy tenant on plain_edition using (organisation_id = tenant());

-- What an edition says for a phrase, the English it was made from, and by whom. Faulty words stay here too, to be mended.
create table plain_edition_words (
    organisation_id uuid not null,
    language text not null,
    edition int not null,
    room text not null,
    phrase text not null,
    words text not null check (words <> ''),
    english text not null,
    translator text not null,
    primary key (organisation_id, language, edition, room, phrase),
    foreign key (organisation_id, language, edition) references plain_edition on delete cascade
);
alter table plain_edition_words enable row level security;
create policy tenant on plain_edition_words using (organisation_id = tenant());
