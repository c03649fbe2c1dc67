-- Decisions go out more than once: what is decided after the first time, or in the place of one that was contested,
-- goes out by itself and has days of its own to be answered in.
alter table decisions_answer drop constraint decisions_answer_organisation_id_review_id_fkey;
alter table decisions_issued drop constraint decisions_issued_pkey;
alter table decisions_issued
    add column issue_id uuid not null default gen_random_uuid(),
    add column issued_at timestamptz; -- tells which answers came after it
update decisions_issued set issued_at = issued_on::timestamp at time zone 'Europe/London';
alter table decisions_issued
    alter column issue_id drop default,
    alter column issued_at set not null,
    add primary key (organisation_id, issue_id);
create index decisions_issued_review on decisions_issued (organisation_id, review_id, issued_at);

-- With which of them a decision went out; nothing while it has not. Until now all of a review's counted as gone out.
alter table decision
    add column issue_id uuid,
    add foreign key (organisation_id, issue_id) references decisions_issued (organisation_id, issue_id);
update decision d set issue_id = i.issue_id
from decisions_issued i
where i.organisation_id = d.organisation_id and i.review_id = d.review_id;

-- What is decided at a review is the IRO's until it goes out or the record is signed: the case line does not see it.
-- What was decided before was seen, and stays so.
alter table decision add column held_back boolean not null default false;
