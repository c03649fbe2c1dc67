-- Letters that stand in a child's own space, and how each child wants theirs to come.
alter table review_copy drop constraint review_copy_way_check;
alter table review_copy add constraint review_copy_way_check
    check (way in ('IN_PERSON', 'SEALED_POST', 'POST', 'THROUGH_CARER', 'BY_HAND', 'HERE', 'OWN_SPACE'));

create table letter_in_space (
    organisation_id uuid not null,
    release_id uuid not null,
    child_id uuid not null,
    first_with text not null, -- with whom it is read first; empty where the child may read it by themself
    together_on date,
    together_noted_by text not null default '',
    placed_by uuid not null,
    placed_name text not null,
    placed_at timestamptz not null,
    kept boolean not null default false, -- the child keeps it closed until they are ready
    primary key (organisation_id, release_id),
    foreign key (organisation_id, release_id) references copy_release
);
create index letter_in_space_of_child on letter_in_space (organisation_id, child_id);
alter table letter_in_space enable row level security;
create policy tenant on letter_in_space using (organisation_id = tenant());

-- Only ever added to: what counts is the last.
create table letter_way (
    organisation_id uuid not null,
    letter_way_id uuid not null,
    child_id uuid not null,
    way text not null check (way in ('IN_PERSON', 'OWN_SPACE', 'SEALED_POST', 'THROUGH_CARER')),
    chosen_on date not null,
    chosen_at timestamptz not null,
    primary key (organisation_id, letter_way_id)
);
create index letter_way_of_child on letter_way (organisation_id, child_id, chosen_at);
alter table letter_way enable row level security;
create policy tenant on letter_way using (organisation_id = tenant());
