-- What became of the message by which a child's request leaves: a mail server took it, or it is known not to have left.
alter table child_request add column left_at timestamptz;
alter table child_request add column not_left_at timestamptz;
alter table child_request add column sent_again_at timestamptz; -- by another message, after the address was mended
alter table child_request add column sent_again_by uuid;
alter table child_request add column sent_again_name text;
alter table child_request add constraint child_request_sent_again
    check ((sent_again_at is null) = (sent_again_by is null) and (sent_again_at is null) = (sent_again_name is null));
create index child_request_message on child_request (organisation_id, message_id) where message_id is not null;
update child_request q set left_at = m.sent_at from message m
where m.organisation_id = q.organisation_id and m.message_id = q.message_id and m.state = 'SENT';
-- Those given up or stopped until now are left for the job that looks for what does not leave: whoever is on duty is told.
