-- A form printed for a child to fill in by hand. Its square and its code are the same random letters: they name nobody
-- and open nothing.
create table paper_form (
    organisation_id uuid not null,
    form_id uuid not null,
    child_id uuid not null,
    review_id uuid, -- absent for one that is about no review
    code text not null,
    band text not null check (band in ('FOUR_TO_SEVEN', 'EIGHT_TO_ELEVEN', 'TWELVE_TO_SEVENTEEN', 'SIXTEEN_AND_OVER')),
    printed_at timestamptz not null,
    printed_by uuid not null,
    primary key (organisation_id, form_id)
);
create unique index paper_form_code on paper_form (organisation_id, code);
create index paper_form_child on paper_form (organisation_id, child_id);
alter table paper_form enable row level security;
create policy tenant on paper_form using (organisation_id = tenant());

-- What came back on paper, as it was scanned. No screen can read it, so it counts as raised until the IRO has.
create table paper_arrived (
    organisation_id uuid not null,
    arrived_id uuid not null,
    child_id uuid not null,
    review_id uuid,
    form_id uuid, -- absent where it was no form of ours
    document_id uuid not null,
    scanned_on date not null,
    filed_by uuid not null,
    filed_by_name text not null,
    filed_at timestamptz not null,
    read_at timestamptz,
    read_by uuid,
    read_by_name text not null default '',
    primary key (organisation_id, arrived_id),
    foreign key (organisation_id, form_id) references paper_form,
    check ((read_at is null) = (read_by is null))
);
create index paper_arrived_child on paper_arrived (organisation_id, child_id, filed_at desc);
create index paper_arrived_unread on paper_arrived (organisation_id, child_id) where read_at is null;
alter table paper_arrived enable row level security;
create policy tenant on paper_arrived using (organisation_id = tenant());
