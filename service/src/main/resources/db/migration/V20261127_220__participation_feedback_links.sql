-- A parent or carer who was asked to a review says how it was, by a private link: of the link only a fingerprint is kept. Used
-- once, for some weeks, or taken back; what they write is for the child's own IRO, and for others only in counts.
create table feedback_link (
    organisation_id uuid not null,
    link_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    connection_id uuid not null,
    part text not null check (part in ('PARENT', 'CARER')),
    person_name text not null,
    secret_hash bytea not null,
    way text not null check (way in ('PAPER', 'EMAIL')),
    given_at timestamptz not null,
    given_by uuid not null,
    given_by_name text not null,
    last_on date not null, -- the last day it opens
    taken_back_at timestamptz,
    used_at timestamptz,
    used_on date,
    declined boolean not null default false,
    words text not null default '',
    read_at timestamptz,
    primary key (organisation_id, link_id),
    check ((used_at is null) = (used_on is null)),
    check (not declined or (used_at is not null and words = ''))
);
create unique index feedback_link_secret on feedback_link (secret_hash);
create unique index feedback_link_one_each on feedback_link (organisation_id, review_id, connection_id)
    where taken_back_at is null;
create index feedback_link_child on feedback_link (organisation_id, child_id);
create index feedback_link_unread on feedback_link (organisation_id, child_id)
    where used_at is not null and read_at is null and not declined;
alter table feedback_link enable row level security;
create policy tenant on feedback_link using (organisation_id = tenant());

create table feedback_link_answer (
    organisation_id uuid not null,
    link_id uuid not null,
    question text not null check (question in ('LISTENED', 'RIGHT_PEOPLE', 'UNDERSTOOD')),
    answer text not null check (answer in ('YES', 'A_BIT', 'NO')),
    primary key (organisation_id, link_id, question),
    foreign key (organisation_id, link_id) references feedback_link (organisation_id, link_id)
);
alter table feedback_link_answer enable row level security;
create policy tenant on feedback_link_answer using (organisation_id = tenant());
revoke update, delete on feedback_link_answer from ${application_role};

-- Whoever opens a link is nobody yet: where it belongs is all that is asked.
create function feedback_link_with_secret(hash bytea) returns table (organisation_id uuid, link_id uuid)
language sql stable security definer set search_path = public as
$$ select l.organisation_id, l.link_id from feedback_link l where l.secret_hash = hash $$;
