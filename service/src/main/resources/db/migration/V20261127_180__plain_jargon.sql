-- Words an authority has others write otherwise to a child, each from a day on: beside the list that comes with us.
create table jargon_word (
    organisation_id uuid not null,
    word text not null, -- in small letters
    from_on date not null,
    instead text not null,
    in_use boolean not null,
    set_by uuid not null,
    set_name text not null,
    set_at timestamptz not null,
    primary key (organisation_id, word, from_on)
);
alter table jargon_word enable row level security;
create policy tenant on jargon_word using (organisation_id = tenant());
