-- What somebody began to type into a form and has not sent: at most one draft a person, form and subject. `no` goes up
-- with every change, so that a tab that has not seen the last one never writes over it. Once sent, nothing of what was
-- typed stays: for a day the row says that and when the form was sent, so that a page gone back to can say so.
create table draft (
    organisation_id uuid not null,
    person_id uuid not null,
    form text not null,
    subject text not null,
    title text not null,
    page text not null,
    child_id uuid,
    no int not null,
    fields jsonb, -- null: nothing is begun
    form_key uuid,
    sitting uuid, -- the tab that saved it last
    began_at timestamptz,
    saved_at timestamptz,
    thrown_at timestamptz,
    warned_on date, -- the day the person was first shown that it will be discarded
    sent_at timestamptz,
    sent_key uuid,
    sent_to text,
    sent_print text, -- of what was sent, to tell a second press from a second meaning
    primary key (organisation_id, person_id, form, subject)
);
alter table draft enable row level security;
create policy tenant on draft using (organisation_id = tenant());

-- The same form as it was typed into in another tab or on another device, kept beside the draft until its writer has
-- seen both.
create table draft_aside (
    organisation_id uuid not null,
    person_id uuid not null,
    form text not null,
    subject text not null,
    sitting uuid not null,
    form_key uuid not null,
    fields jsonb not null,
    saved_at timestamptz not null,
    no int not null, -- of the draft when this came
    primary key (organisation_id, person_id, form, subject, sitting),
    foreign key (organisation_id, person_id, form, subject) references draft on delete cascade
);
alter table draft_aside enable row level security;
create policy tenant on draft_aside using (organisation_id = tenant());

-- The secret with which an organisation's forms say whose they are.
create table draft_key (
    organisation_id uuid not null primary key,
    key bytea not null
);
alter table draft_key enable row level security;
create policy tenant on draft_key using (organisation_id = tenant());
