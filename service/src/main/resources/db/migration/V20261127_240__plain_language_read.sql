-- That a qualified translator read the words the service says to children in another language, as they stood then. The
-- last row of a language counts; the ones before stay.
create table plain_language_read (
    organisation_id uuid not null,
    language text not null check (language <> 'ENGLISH'),
    recorded_at timestamptz not null,
    reader text not null check (reader <> ''), -- their name, or their firm's
    read_on date not null,
    version text not null, -- a fingerprint of the words, English and the other
    recorded_by uuid not null,
    recorded_name text not null,
    primary key (organisation_id, language, recorded_at)
);
alter table plain_language_read enable row level security;
create policy tenant on plain_language_read using (organisation_id = tenant());
