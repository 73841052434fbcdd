package org.rostrum.workflow.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be told, in PostgreSQL. */
@Repository
class SettingStore {

    private final JdbcClient jdbc;

    SettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NoticeSettings> find(PersonId person) {
        return jdbc.sql(
                        """
                        select language, digest_hour from workflow.notice_setting where person = ?
                        """)
                .param(person.value())
                .query((row, _) ->
                        new NoticeSettings(
                                row.getString("language"),
                                row.getInt("digest_hour"),
                                choices(person)))
                .optional();
    }

    private Map<Matter, Matter.Choice> choices(PersonId person) {
        Map<Matter, Matter.Choice> choices = new EnumMap<>(Matter.class);
        jdbc.sql("select matter, in_page, mail from workflow.notice_choice where person = ?")
                .param(person.value())
                .query(row -> {
                    choices.put(
                            Matter.valueOf(row.getString("matter")),
                            new Matter.Choice(
                                    row.getBoolean("in_page"),
                                    Matter.Mail.valueOf(row.getString("mail"))));
                });
        return choices;
    }

    void save(PersonId person, NoticeSettings settings) {
        jdbc.sql(
                        """
                        insert into workflow.notice_setting (person, language, digest_hour)
                        values (:person, :language, :hour)
                        on conflict (person) do update
                        set language = excluded.language, digest_hour = excluded.digest_hour
                        """)
                .param("person", person.value())
                .param("language", settings.language())
                .param("hour", settings.digestHour())
                .update();
        settings.choices().forEach((matter, choice) -> save(person, matter, choice));
    }

    private void save(PersonId person, Matter matter, Matter.Choice choice) {
        jdbc.sql(
                        """
                        insert into workflow.notice_choice (person, matter, in_page, mail)
                        values (:person, :matter, :inPage, :mail)
                        on conflict (person, matter) do update
                        set in_page = excluded.in_page, mail = excluded.mail
                        """)
                .param("person", person.value())
                .param("matter", matter.name())
                .param("inPage", choice.inPage())
                .param("mail", choice.mail().name())
                .update();
    }
}
