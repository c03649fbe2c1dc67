-- For which day people were asked: their answers stand for that day and no other. Absent where that was not kept.
alter table review_plan add column people_for date;
