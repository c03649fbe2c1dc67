-- What an adult answers to what a child asked for, and to what a group of children raised, comes to children at a time
-- when somebody is there to talk about it. What was written before this came at once.
alter table child_request add column shown_from timestamptz; -- from when the child reads the answer
update child_request set shown_from = answered_at where answered_at is not null;
alter table child_request add constraint child_request_shown check ((answered_at is null) = (shown_from is null));

alter table group_issue add column words_from timestamptz; -- from when children read the reply, or why it is not shown
update group_issue set words_from = '2000-01-01T00:00:00Z' where reply is not null or turned_back is not null;
alter table group_issue add constraint group_issue_words_from
    check ((reply is null and turned_back is null) = (words_from is null));
