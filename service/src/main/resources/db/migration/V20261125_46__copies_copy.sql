-- The letter an IRO writes to the child after a review; what the child keeps.
create table child_letter (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    version int not null,
    finished_at timestamptz, -- the IRO said that it is written; from then on a new text is a new letter
    finished_by uuid,
    changed_by uuid not null,
    changed_name text not null,
    changed_at timestamptz not null,
    primary key (organisation_id, review_id)
);
alter table child_letter enable row level security;
create policy tenant on child_letter using (organisation_id = tenant());

-- One part of the letter, in the order a child reads it.
create table child_letter_part (
    organisation_id uuid not null,
    review_id uuid not null,
    part text not null,
    text text not null check (text <> ''),
    primary key (organisation_id, review_id, part),
    foreign key (organisation_id, review_id) references child_letter
);
alter table child_letter_part enable row level security;
create policy tenant on child_letter_part using (organisation_id = tenant());

-- What one person gets of a review, how, and why no more. Recipients are persons.
create table review_copy (
    organisation_id uuid not null,
    copy_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    recipient_id uuid not null, -- the child, somebody in their life, somebody who works here
    recipient text not null check (recipient in ('CHILD', 'CONNECTION', 'WORKER')),
    name text not null,
    capacity text not null,
    extent text not null check (extent in ('ALL', 'PART', 'DECISIONS', 'NOTHING')),
    parts text[] not null default '{}', -- of the record, where only a part of it goes out
    reason text not null default '',
    way text check (way in ('IN_PERSON', 'SEALED_POST', 'POST', 'THROUGH_CARER', 'BY_HAND', 'HERE')),
    version int not null default 1,
    primary key (organisation_id, copy_id),
    unique (organisation_id, review_id, recipient_id),
    check (extent = 'ALL' or reason <> ''),
    check (extent <> 'PART' or cardinality(parts) > 0)
);
create index review_copy_child on review_copy (organisation_id, child_id);
alter table review_copy enable row level security;
create policy tenant on review_copy using (organisation_id = tenant());

-- A copy as it was released: exactly this text, looked through by a person, and by a second one where it could tell
-- where the child lives. Never changed; an amended record is released anew.
create table copy_release (
    organisation_id uuid not null,
    release_id uuid not null,
    copy_id uuid not null,
    no int not null,
    reference text not null, -- neutral: what a file and a page are called
    sha256 bytea not null, -- of the text
    found int not null, -- how many names and places were shown before
    needs_second boolean not null,
    released_by uuid not null,
    released_name text not null,
    released_at timestamptz not null,
    primary key (organisation_id, release_id),
    unique (organisation_id, copy_id, no),
    foreign key (organisation_id, copy_id) references review_copy
);
alter table copy_release enable row level security;
create policy tenant on copy_release using (organisation_id = tenant());
revoke update, delete on copy_release from ${application_role};

create table copy_release_text (
    organisation_id uuid not null,
    release_id uuid not null,
    position int not null,
    heading text not null,
    text text not null,
    primary key (organisation_id, release_id, position),
    foreign key (organisation_id, release_id) references copy_release
);
alter table copy_release_text enable row level security;
create policy tenant on copy_release_text using (organisation_id = tenant());
revoke update, delete on copy_release_text from ${application_role};

-- The second person's look at a release.
create table copy_second_look (
    organisation_id uuid not null,
    release_id uuid not null,
    cleared boolean not null,
    why text not null default '',
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (organisation_id, release_id),
    foreign key (organisation_id, release_id) references copy_release,
    check (cleared or why <> '')
);
alter table copy_second_look enable row level security;
create policy tenant on copy_second_look using (organisation_id = tenant());
revoke update, delete on copy_second_look from ${application_role};

-- That a release reached somebody, or did not. Rows are only ever added.
create table copy_sending (
    organisation_id uuid not null,
    sending_id uuid not null,
    release_id uuid not null,
    on_date date not null,
    outcome text not null check (outcome in ('SENT', 'GIVEN', 'CAME_BACK', 'NOT_WANTED', 'KEPT_FOR_LATER')),
    note text not null default '',
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (organisation_id, sending_id),
    foreign key (organisation_id, release_id) references copy_release
);
alter table copy_sending enable row level security;
create policy tenant on copy_sending using (organisation_id = tenant());
revoke update, delete on copy_sending from ${application_role};

-- To whom it must not be told where the child lives or goes to school.
create table non_disclosure (
    organisation_id uuid not null,
    non_disclosure_id uuid not null,
    child_id uuid not null,
    connection_id uuid, -- absent: to nobody outside
    because text not null check (because <> ''),
    from_on date not null,
    until_on date,
    said_by uuid not null,
    said_name text not null,
    primary key (organisation_id, non_disclosure_id),
    check (until_on is null or until_on >= from_on)
);
create index non_disclosure_child on non_disclosure (organisation_id, child_id);
alter table non_disclosure enable row level security;
create policy tenant on non_disclosure using (organisation_id = tenant());
