-- Groups of children that raise what should change, vote on it and get a dated reply: a care council, a home, a region.
-- Who raised something and who voted how is never shown to anybody.
create table children_group (
    organisation_id uuid not null,
    group_id uuid not null,
    name text not null,
    kind text not null,
    opened_on date not null,
    closed_on date,
    primary key (organisation_id, group_id)
);
create table group_member (
    organisation_id uuid not null,
    group_id uuid not null,
    child_id uuid not null,
    from_on date not null,
    until_on date,
    primary key (organisation_id, group_id, child_id),
    foreign key (organisation_id, group_id) references children_group
);
create index group_member_child on group_member (organisation_id, child_id);
create table group_issue (
    organisation_id uuid not null,
    issue_id uuid not null,
    group_id uuid not null,
    raised_by uuid not null, -- a child; stays here
    raised_at timestamptz not null,
    words text not null, -- as the child wrote them
    shown_at timestamptz, -- since when the group sees it
    looked_by uuid,
    looked_name text,
    turned_back text, -- why the group does not see it, in words for whoever raised it
    reply text,
    replied_on date,
    replied_name text,
    replied_by uuid,
    primary key (organisation_id, issue_id),
    foreign key (organisation_id, group_id) references children_group
);
create index group_issue_group on group_issue (organisation_id, group_id, raised_at desc);
create table group_vote (
    organisation_id uuid not null,
    issue_id uuid not null,
    child_id uuid not null,
    agrees boolean not null,
    voted_at timestamptz not null,
    primary key (organisation_id, issue_id, child_id),
    foreign key (organisation_id, issue_id) references group_issue
);
alter table children_group enable row level security;
create policy tenant on children_group using (organisation_id = tenant());
alter table group_member enable row level security;
create policy tenant on group_member using (organisation_id = tenant());
alter table group_issue enable row level security;
create policy tenant on group_issue using (organisation_id = tenant());
alter table group_vote enable row level security;
create policy tenant on group_vote using (organisation_id = tenant());
