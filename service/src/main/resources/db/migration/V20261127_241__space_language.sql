-- In which language a child's space speaks, where the child chose one. Without a row it speaks English.
create table space_language (
    organisation_id uuid not null,
    child_id uuid not null,
    language text not null,
    chosen_on date not null,
    primary key (organisation_id, child_id)
);
alter table space_language enable row level security;
create policy tenant on space_language using (organisation_id = tenant());
