-- How far people moved the demonstration's clock, one row for each time; the clock stands that many days ahead in all. In
-- service nobody reads or writes it.
create table demonstration_clock (
    id bigint generated always as identity,
    days integer not null,
    moved_by uuid not null references people (id),
    moved_at timestamptz not null default clock_timestamp(),
    constraint demonstration_clock_pk primary key (id),
    constraint demonstration_clock_days_ck check (days between 1 and 400)
);

grant select, insert on demonstration_clock to gatehouse_app;
