package org.rostrum.workflow.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Entry;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what people are told, and what has to be sent for it, in PostgreSQL. */
@Repository
class TellingStore {

    private final JdbcClient jdbc;
    private final Today today;

    TellingStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Tells those of the recipients who may read the draft now and were not told yet; says who.
     *
     * @param mailing whether e-mail can be sent at all
     */
    List<UUID> tell(
            DraftId draft,
            Entry entry,
            NoticeKind kind,
            List<Recipient> recipients,
            boolean mailing,
            Instant now) {
        Matter.Choice usual = kind.matter().usual();
        return jdbc.sql(
                        """
                        with told as (
                            insert into workflow.notice (id, person, draft_id, seq, event, kind,
                                seat_id, actor, place, verdict, at, in_page, mail)
                            select gen_random_uuid(), p.id, d.id, :seq, :event, :kind, s.id,
                                nullif(:actor, ''), r.place, nullif(:verdict, ''), :at,
                                coalesce(c.in_page, :inPage),
                                case when :mailing and p.email <> ''
                                    then coalesce(c.mail, :mail) else 'NEVER' end
                            from unnest(:people::uuid[], :seats::uuid[], :places::text[])
                                as r(person, seat, place)
                            join workflow.person p on p.id = r.person
                            join draft.draft d on d.id = :draft
                            left join workflow.seat s on s.id = r.seat
                            left join workflow.notice_choice c
                                on c.person = p.id and c.matter = :matter
                            where workflow.may_read(p.id, d.id, d.drafter, d.department, :day)
                            on conflict do nothing
                            returning id, person, mail),
                        letters as (
                            insert into workflow.delivery
                                (id, channel, notice_id, made_at, due_at)
                            select gen_random_uuid(), 'MAIL', id, :now, :now
                            from told where mail = 'NOW')
                        select person from told
                        """)
                .param("draft", draft.value())
                .param("day", today.day())
                .param("seq", entry.sequence())
                .param("event", entry.event())
                .param("kind", kind.name())
                .param("actor", entry.actor().person() == null ? "" : entry.actor().name())
                .param("verdict", entry.facts().getOrDefault("verdict", "").toString())
                .param("at", entry.occurredAt().atOffset(ZoneOffset.UTC))
                .param("inPage", usual.inPage())
                .param("mail", usual.mail().name())
                .param("mailing", mailing)
                .param("matter", kind.matter().name())
                .param("people", recipients.stream().map(Recipient::person).toArray(UUID[]::new))
                .param("seats", recipients.stream().map(Recipient::seat).toArray(UUID[]::new))
                .param("places", recipients.stream().map(Recipient::place).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** One for each webhook; it says once what happened, however many people were told. */
    void post(DraftId draft, Entry entry, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.delivery
                            (id, channel, webhook_id, draft_id, seq, made_at, due_at)
                        select gen_random_uuid(), 'WEBHOOK', w.id, :draft, :seq, :now, :now
                        from workflow.webhook w where w.removed_at is null
                        on conflict do nothing
                        """)
                .param("draft", draft.value())
                .param("day", today.day())
                .param("seq", entry.sequence())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody has to look at what asked for a seat that is not open any more. */
    void settle(DraftId draft, Instant now) {
        jdbc.sql(
                        """
                        update workflow.notice set read_at = :now
                        where id in (
                            select n.id from workflow.notice n
                            join workflow.seat s
                                on s.id = n.seat_id and s.state in ('DECIDED', 'CLOSED')
                            where n.draft_id = :draft and n.read_at is null
                              and n.kind in ('ASKED', 'HANDED_OVER', 'HANDED_BACK')
                            for update of n skip locked)
                        """)
                .param("draft", draft.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
