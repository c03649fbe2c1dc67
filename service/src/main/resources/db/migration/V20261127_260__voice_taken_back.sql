-- What an adult takes back is a step in the thread that the child reads: they wait until they have said that it is right.
alter table wish_step drop constraint wish_step_step_check;
alter table wish_step add constraint wish_step_step_check check (step in ('ANSWERED', 'TALKED', 'CONFIRMED', 'WITNESSED',
    'DENIED', 'AGAIN', 'NOT_WANTED', 'MISTAKEN', 'AGREED', 'STILL_WANTED'));

-- withdrawn_at: from when it stands on no page of the child, because somebody said that the words are another child's.
-- Another person, a manager, confirms that. What was withdrawn until now, one person took back alone, as recorded in
-- error or as no longer wanted: it keeps no name here, and where the child waited a manager puts it back or leaves it.
alter table wish add column withdrawn_by_name text not null default '';
alter table wish add column confirmed_at timestamptz;
alter table wish add column confirmed_by uuid;
alter table wish add check ((confirmed_at is null) = (confirmed_by is null));
alter table wish add check (confirmed_at is null or withdrawn_at is not null);
create index wish_withdrawn on wish (organisation_id) where withdrawn_at is not null;
