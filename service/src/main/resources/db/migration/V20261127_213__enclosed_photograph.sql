-- A photograph a child sent, drawn anew by the server so that nothing stands in it but what can be seen. There is no smaller
-- one, and no address on which it can be asked for. It is kept for good.
create table enclosed_photograph (
    organisation_id uuid not null,
    telling_id uuid not null, -- what it came with (tellings)
    child_id uuid not null,
    format text not null check (format in ('JPEG', 'PNG')),
    content bytea not null check (length(content) between 1 and 10485760),
    sha256 bytea not null check (length(sha256) = 32),
    sent_at timestamptz not null,
    primary key (organisation_id, telling_id)
);
alter table enclosed_photograph enable row level security;
create policy tenant on enclosed_photograph using (organisation_id = tenant());
revoke update, delete on enclosed_photograph from ${application_role};

-- Each time somebody opened one.
create table enclosed_photograph_opened (
    organisation_id uuid not null,
    telling_id uuid not null,
    opened_no int not null,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    primary key (organisation_id, telling_id, opened_no),
    foreign key (organisation_id, telling_id) references enclosed_photograph
);
alter table enclosed_photograph_opened enable row level security;
create policy tenant on enclosed_photograph_opened using (organisation_id = tenant());
revoke update, delete on enclosed_photograph_opened from ${application_role};
