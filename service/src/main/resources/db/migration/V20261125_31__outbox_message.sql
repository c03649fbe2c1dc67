-- What must be told to somebody outside the service, written in the transaction of what it tells of; a job sends it.
create table message (
    organisation_id uuid not null,
    message_id uuid not null,
    key text not null, -- the same for the same message, so that it is sent once
    kind text not null, -- what sort of message, in words without contents: "Invitation"
    about_child uuid, -- whose record decides who may read to whom it goes
    channel text not null check (channel in ('EMAIL')),
    recipient text not null,
    address text not null,
    subject text not null,
    body text not null,
    queued_at timestamptz not null,
    queued_by uuid not null,
    queued_by_name text not null,
    state text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'STOPPED')),
    waiting_since timestamptz not null, -- when it was queued, or queued again by a person
    attempts int not null default 0,
    tried_at timestamptz,
    next_try_at timestamptz not null,
    trouble text not null default '', -- what was in the way last time, in our words and without contents
    trouble_for_all boolean not null default false, -- it was the server, not the message
    sent_at timestamptz,
    primary key (organisation_id, message_id),
    unique (organisation_id, key),
    check ((state = 'SENT') = (sent_at is not null))
);
create index message_to_send on message (organisation_id, channel, next_try_at) where state = 'QUEUED';
create index message_by_state on message (organisation_id, state, message_id);
alter table message enable row level security;
create policy tenant on message using (organisation_id = tenant());
revoke update, delete on message from ${application_role};
grant update (state, waiting_since, attempts, tried_at, next_try_at, trouble, trouble_for_all, sent_at)
    on message to ${application_role};

-- Files a message carries, by their identifier in documents.
create table message_file (
    organisation_id uuid not null,
    message_id uuid not null,
    file_no int not null,
    document_id uuid not null,
    primary key (organisation_id, message_id, file_no),
    foreign key (organisation_id, message_id) references message
);
alter table message_file enable row level security;
create policy tenant on message_file using (organisation_id = tenant());
revoke update, delete on message_file from ${application_role};
