-- Who was reminded of what: written with the mail, so that neither a second look nor a second node tells anybody twice.
create table reminders (
    event text not null,
    person_id uuid not null references people (id),
    case_ref text not null,
    told_at timestamptz not null default clock_timestamp(),
    constraint reminders_pk primary key (event, person_id)
);
create index reminders_case_ix on reminders (case_ref);

grant select, insert on reminders to gatehouse_app;
