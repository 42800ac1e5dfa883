-- Mails to be sent, written in the transaction of what they tell and sent by the relay afterwards.

create table outbox (
    id uuid not null,
    case_ref text not null,
    event text not null,
    recipient text not null,
    template text not null,
    payload jsonb not null,
    subject text not null,
    body text not null,
    state text not null default 'NEW',
    attempts int not null default 0,
    next_at timestamptz not null default clock_timestamp(),
    lease_until timestamptz,
    lease_owner text,
    message_id text not null,
    smtp_reply text,
    created_at timestamptz not null default clock_timestamp(),
    sent_at timestamptz,
    constraint outbox_pk primary key (id),
    constraint outbox_told_once unique (case_ref, event, recipient, template),
    constraint outbox_state_known check (state in ('NEW', 'SENDING', 'SENT', 'UNKNOWN', 'DEAD')),
    constraint outbox_subject_is_one_line check (subject !~ '[\r\n]'),
    constraint outbox_recipient_is_one_line check (recipient !~ '[\r\n]'),
    constraint outbox_sending_has_lease check (state <> 'SENDING' or (lease_until is not null and lease_owner is not null))
);

create index outbox_waiting on outbox (next_at) where state in ('NEW', 'SENDING', 'UNKNOWN');
create index outbox_created_at on outbox (created_at);

revoke all on outbox from public;
grant select, insert, update on outbox to gatehouse_app;
