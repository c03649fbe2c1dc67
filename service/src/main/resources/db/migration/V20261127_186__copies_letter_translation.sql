-- A letter to a child in their own language, made by a person and kept beside its original.
create table letter_translation (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    language text not null,
    text text not null,
    translated_by text not null,
    of_version int not null, -- of the letter: of a later one it is no translation
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (organisation_id, review_id)
);
alter table letter_translation enable row level security;
create policy tenant on letter_translation using (organisation_id = tenant());
