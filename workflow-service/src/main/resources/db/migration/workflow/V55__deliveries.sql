-- How notices leave the house. A delivery that somebody has taken is free again when due_at passes,
-- so that a replica that died with it keeps nothing.
create table workflow.webhook (
    id         uuid        primary key,
    name       text        not null check (length(name) between 1 and 100),
    url        text        not null check (length(url) between 1 and 2000),
    format     text        not null check (format in ('JSON', 'WECOM', 'DINGTALK', 'FEISHU')),
    language   text        not null check (language in ('zh-Hant', 'zh-Hans', 'en')),
    secret     text        not null,
    added_by   uuid        not null references workflow.person,
    added_at   timestamptz not null,
    removed_at timestamptz
);
comment on column workflow.webhook.secret is
    'Needed in clear for signing. No page shows it after the day it was made.';

create table workflow.digest (
    id     uuid primary key,
    person uuid not null references workflow.person,
    day    date not null,
    constraint digest_once unique (person, day)
);

create table workflow.delivery (
    id         uuid        primary key,
    channel    text        not null check (channel in ('MAIL', 'DIGEST', 'WEBHOOK')),
    notice_id  uuid        references workflow.notice,
    digest_id  uuid        references workflow.digest,
    webhook_id uuid        references workflow.webhook,
    draft_id   uuid,
    seq        bigint,
    state      text        not null default 'WAITING'
        check (state in ('WAITING', 'SENT', 'DEAD', 'DISCARDED')),
    tries      int         not null default 0,
    made_at    timestamptz not null,
    due_at     timestamptz not null,
    ended_at   timestamptz,
    failure    text        not null default '' check (length(failure) <= 1000),
    constraint delivery_mail_once unique (notice_id),
    constraint delivery_digest_once unique (digest_id),
    constraint delivery_webhook_once unique (webhook_id, draft_id, seq),
    check (case channel when 'MAIL' then notice_id is not null
                        when 'DIGEST' then digest_id is not null
                        when 'WEBHOOK' then num_nulls(webhook_id, draft_id, seq) = 0 end)
);
create index delivery_due on workflow.delivery (channel, due_at) where state = 'WAITING';
create index delivery_dead on workflow.delivery (ended_at) where state = 'DEAD';

grant select, insert on workflow.webhook to rostrum_runtime;
grant update (removed_at) on workflow.webhook to rostrum_runtime;
grant select, insert on workflow.digest to rostrum_runtime;
grant select, insert on workflow.delivery to rostrum_runtime;
grant update (state, tries, due_at, ended_at, failure) on workflow.delivery to rostrum_runtime;
