-- An answer to a child said once more in their language by a person, beside the very words it was made from. The last one
-- of an answer counts; the ones before stay.
create table answer_translation (
    organisation_id uuid not null,
    translation_id uuid not null,
    child_id uuid not null,
    asked_id uuid not null, -- a wish, or what the child sent
    kept_at timestamptz not null,
    answer text not null,
    language text not null,
    translation text not null check (translation <> ''),
    translator text not null check (translator <> ''), -- a person or a service
    kept_by uuid not null,
    kept_name text not null,
    primary key (organisation_id, translation_id)
);
create index on answer_translation (organisation_id, child_id);
alter table answer_translation enable row level security;
create policy tenant on answer_translation using (organisation_id = tenant());
