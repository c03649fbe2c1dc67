-- What a child asked for from their own space leaves whatever those who see to messages think of it: only an IRO manager
-- stops it, and only one may know whom it is about. What it asks for is no longer said in its kind.
alter table message add column child_asked boolean not null default false;
update message set child_asked = true, kind = 'Asked for by a child' where key like 'asked/%';

-- A message that did not leave may be followed by another to a mended address; then it is never sent itself.
alter table message add column replaced_by uuid;
alter table message add constraint message_replaced check (replaced_by is null or state in ('STOPPED', 'SENT'));
grant update (replaced_by) on message to ${application_role};
