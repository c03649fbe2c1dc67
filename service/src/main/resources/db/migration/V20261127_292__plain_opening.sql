-- When a brought language was opened to children, with which edition, and when it was closed again (no edition). The last
-- row of a language counts; the ones before stay.
create table plain_opening (
    organisation_id uuid not null,
    language text not null,
    opening_no int not null check (opening_no > 0),
    at timestamptz not null,
    edition int,
    by_person uuid not null,
    by_name text not null,
    primary key (organisation_id, language, opening_no),
    foreign key (organisation_id, language, edition) references plain_edition
);
alter table plain_opening enable row level security;
create policy tenant on plain_opening using (organisation_id = tenant());
