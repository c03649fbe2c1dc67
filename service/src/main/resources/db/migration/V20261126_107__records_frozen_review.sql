-- What is recorded of the review itself is part of the record's text: frozen when it is signed, and what is corrected
-- afterwards stands beside it with its day. Records signed before this keep the form their text had then (1), or their
-- fingerprint would tell of a change nobody made.
alter table review_record
    add column text_form int not null default 1,
    add column signed_review text not null default '', -- a sentence a line; empty where it was no part of the text
    add column review_version int not null default 0, -- of the review as it was signed
    add column audience_version int not null default 0,
    drop constraint review_record_knows_court_check,
    drop constraint review_record_knows_complaint_check,
    add constraint review_record_knows_court_check
        check (knows_court in ('YES', 'NOT_SURE', 'TOLD_NOW', 'NOT_TOLD', 'DID_NOT_SAY', 'NOT_APT')),
    add constraint review_record_knows_complaint_check
        check (knows_complaint in ('YES', 'NOT_SURE', 'TOLD_NOW', 'NOT_TOLD', 'DID_NOT_SAY', 'NOT_APT'));
update review_record r set review_version = coalesce((select v.version from review v
        where v.organisation_id = r.organisation_id and v.review_id = r.review_id), 0)
    where r.signed_at is not null;

create or replace function signature_stays() returns trigger language plpgsql as
$$
begin
    if old.signed_at is not null and (new.signed_at, new.signed_by, new.signed_hash, new.knows_court, new.knows_complaint,
            new.rights_note, new.text_form, new.signed_review, new.review_version) is distinct from (old.signed_at,
            old.signed_by, old.signed_hash, old.knows_court, old.knows_complaint, old.rights_note, old.text_form,
            old.signed_review, old.review_version) then
        raise exception 'the record of this review is signed';
    end if;
    return new;
end
$$;

-- A review corrected after its record was signed: all of it as it stood from then on, a sentence a line.
create table record_review_change (
    organisation_id uuid not null,
    change_id uuid not null,
    review_id uuid not null,
    review_version int not null,
    text text not null,
    made_on date not null,
    made_at timestamptz not null,
    primary key (organisation_id, change_id),
    unique (organisation_id, review_id, review_version),
    foreign key (organisation_id, review_id) references review_record
);
alter table record_review_change enable row level security;
create policy tenant on record_review_change using (organisation_id = tenant());
revoke update, delete on record_review_change from ${application_role};

-- Who may read what stands in the record and is not written in paragraphs: the review itself, who took part, the rights,
-- the decisions. Absent: everyone who gets a copy.
create table record_audience (
    organisation_id uuid not null,
    review_id uuid not null,
    part text not null,
    readers text not null check (readers in ('EVERYONE', 'ALL_BUT', 'ONLY')),
    reader_ids uuid[] not null default '{}',
    primary key (organisation_id, review_id, part),
    foreign key (organisation_id, review_id) references review_record
);
alter table record_audience enable row level security;
create policy tenant on record_audience using (organisation_id = tenant());
create trigger signed before insert or update or delete on record_audience
    for each row execute function record_stays_signed();

-- The same line by line of who took part.
alter table record_guest
    add column readers text not null default 'EVERYONE' check (readers in ('EVERYONE', 'ALL_BUT', 'ONLY')),
    add column reader_ids uuid[] not null default '{}';
