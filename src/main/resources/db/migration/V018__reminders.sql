-- Who was told of what that came near, so that nobody is told twice, however many copies of the service look.

create table reminders (
    event text not null,
    person_id uuid not null references people (id),
    told_at timestamptz not null default clock_timestamp(),
    constraint reminders_pk primary key (event, person_id)
);

-- What was told before this table began.
insert into reminders (event, person_id)
select o.event, p.id from outbox o join people p on p.email = o.recipient where o.event like 'TaskReminder/%'
on conflict do nothing;

grant select, insert on reminders to gatehouse_app;

-- How far the business clock runs ahead of the system's: in the demonstration only, in service there is no row.
create table demonstration_clock (
    only_row boolean not null default true,
    ahead_seconds bigint not null,
    constraint demonstration_clock_pk primary key (only_row),
    constraint demonstration_clock_one_row_ck check (only_row),
    constraint demonstration_clock_forward_ck check (ahead_seconds >= 0)
);

grant select, insert, update on demonstration_clock to gatehouse_app;
