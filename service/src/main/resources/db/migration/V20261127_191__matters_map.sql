-- The people who matter to a child, as the child puts them on their own map; every day's map is kept, the last one of a
-- day standing for it.
create table matters_map (
    organisation_id uuid not null,
    map_id uuid not null,
    child_id uuid not null,
    made_on date not null,
    changed_at timestamptz not null,
    primary key (organisation_id, map_id),
    unique (organisation_id, child_id, made_on)
);
alter table matters_map enable row level security;
create policy tenant on matters_map using (organisation_id = tenant());

create table matters_person (
    organisation_id uuid not null,
    map_id uuid not null,
    place_id uuid not null, -- the same from map to map
    child_id uuid not null,
    name text not null check (name <> ''), -- as the child calls them; a pet's is as good
    ring text not null check (ring in ('NEAR', 'MIDDLE', 'FAR')),
    more_or_less text check (more_or_less in ('MORE', 'SAME', 'LESS')), -- absent where the child did not say
    lost_touch boolean not null default false,
    primary key (organisation_id, map_id, place_id),
    foreign key (organisation_id, map_id) references matters_map
);
create index matters_person_child on matters_person (organisation_id, child_id);
alter table matters_person enable row level security;
create policy tenant on matters_person using (organisation_id = tenant());

-- What was done about somebody on the map, in words for the child.
create table matters_answer (
    organisation_id uuid not null,
    answer_id uuid not null,
    child_id uuid not null,
    place_id uuid not null,
    words text not null check (words <> ''),
    answered_on date not null,
    answered_by uuid not null,
    answered_name text not null,
    primary key (organisation_id, answer_id)
);
create index matters_answer_child on matters_answer (organisation_id, child_id);
alter table matters_answer enable row level security;
create policy tenant on matters_answer using (organisation_id = tenant());
revoke update, delete on matters_answer from ${application_role};
