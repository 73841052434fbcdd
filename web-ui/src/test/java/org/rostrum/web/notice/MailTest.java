package org.rostrum.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.notice.Channel;
import org.rostrum.workflow.notice.ChoosingNotices;
import org.rostrum.workflow.notice.Digesting;
import org.rostrum.workflow.notice.Matter;
import org.rostrum.workflow.notice.NoticeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import testing.rostrum.Together;

/** E-mails, against a real SMTP server. */
class MailTest extends PostOffice {

    @Autowired ChoosingNotices choosing;
    @Autowired Digesting digesting;

    @BeforeEach
    void giveAddresses() {
        jdbc.sql(
                        """
                        update workflow.person set email = username || '@example.org'
                        where username in ('he', 'lin', 'qiu')
                        """)
                .update();
        choose("he", "zh-Hant", Map.of());
        choose("lin", "zh-Hant", Map.of());
    }

    private void choose(String username, String language, Map<Matter, Matter.Choice> choices) {
        var outcome =
                choosing.choose(
                        house.person(username).id(), new NoticeSettings(language, 0, choices));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private DraftId submitted(String title) {
        DraftId draft = house.draft(title);
        house.submit(draft, "brief", List.of());
        return draft;
    }

    private static List<MimeMessage> to(String username) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(one -> recipient(one).equals(username + "@example.org"))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(MimeMessage message, String type) throws Exception {
        return part((MimeMultipart) message.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof MimeMultipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Test
    void writesTextAndHtmlWithALink() throws Exception {
        submitted("市長致辭");
        deliver();
        assertThat(to("he")).hasSize(1);
        MimeMessage message = to("he").getFirst();
        assertThat(message.getSubject()).startsWith("[文稿審核] 輪到您在").endsWith("市長致辭");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(message, "text/plain"))
                .contains("何宛珊，您好：", "市長致辭", "https://house.example/notices/");
        assertThat(part(message, "text/html"))
                .contains("lang=\"zh-Hant\"", "href=\"https://house.example/notices/", "市長致辭");
        assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain("青年創新論壇");
    }

    @Test
    void writesInTheLanguageOfThePerson() throws Exception {
        choose("he", "en", Map.of());
        submitted("語言");
        deliver();
        assertThat(to("he").getFirst().getSubject()).startsWith("[Speeches] It is your turn");
        choose("he", "zh-Hans", Map.of());
        submitted("語言二");
        deliver();
        assertThat(to("he").getLast().getSubject()).contains("轮到您在");
    }

    @Test
    void namesNoSensitiveDraft() throws Exception {
        DraftId draft = house.draft("絕不外傳");
        jdbc.sql("update draft.draft set classification = 'SENSITIVE' where id = ?")
                .param(draft.value())
                .update();
        house.submit(draft, "brief", List.of());
        deliver();
        MimeMessage message = to("he").getFirst();
        assertThat(message.getSubject()).doesNotContain("絕不外傳").contains("SP-");
        assertThat(part(message, "text/plain")).doesNotContain("絕不外傳").contains("敏感文稿");
        assertThat(part(message, "text/html")).doesNotContain("絕不外傳").contains("敏感文稿");
    }

    @Test
    void sendsOnceHoweverManyDeliver() {
        submitted("只此一封");
        informing.all();
        Together.run(Collections.nCopies(4, () -> delivering.all(EnumSet.of(Channel.MAIL))));
        assertThat(to("he")).hasSize(1);
        deliver();
        assertThat(to("he")).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerWasAway() {
        submitted("伺服器離線");
        MAIL.stop();
        try {
            deliver();
        } finally {
            MAIL.start();
        }
        assertThat(to("he")).isEmpty();
        clock.turn(Duration.ofMinutes(1));
        deliver();
        assertThat(to("he")).hasSize(1);
    }

    @Test
    void sendsNothingToWhoHasReadItOrMayNotReadIt() throws Exception {
        submitted("已經看過");
        informing.all();
        browser.post("he", "/notices/read");
        deliver();
        assertThat(to("he")).isEmpty();
        submitted("已經停用");
        informing.all();
        jdbc.sql("update workflow.person set active = false where username = 'he'").update();
        deliver();
        jdbc.sql("update workflow.person set active = true where username = 'he'").update();
        assertThat(to("he")).isEmpty();
    }

    @Test
    void keepsToWhatThePersonChose() {
        choose(
                "he",
                "zh-Hant",
                Map.of(Matter.WAITING, new Matter.Choice(false, Matter.Mail.NEVER)));
        int before = unread("he");
        submitted("不要通知");
        deliver();
        assertThat(to("he")).isEmpty();
        assertThat(unread("he")).isEqualTo(before);
    }

    private int unread(String username) {
        return jdbc.sql(
                        """
                        select count(*) from workflow.notice n
                        join workflow.person p on p.id = n.person
                        where p.username = ? and in_page and read_at is null
                        """)
                .param(username)
                .query(Integer.class)
                .single();
    }

    @Test
    void gathersADayInOneLetterOnceADay() throws Exception {
        var daily = new Matter.Choice(true, Matter.Mail.DAILY);
        choose("he", "zh-Hant", Map.of(Matter.WAITING, daily));
        submitted("彙整之一");
        submitted("彙整之二");
        deliver();
        digesting.all();
        deliver();
        assertThat(to("he")).isEmpty();
        clock.turn(Duration.ofDays(1));
        Together.run(Collections.nCopies(4, digesting::all));
        deliver();
        digesting.all();
        deliver();
        assertThat(to("he")).hasSize(1);
        MimeMessage message = to("he").getFirst();
        assertThat(message.getSubject()).isEqualTo("[文稿審核] 2 則通知");
        assertThat(part(message, "text/plain")).contains("彙整之一", "彙整之二");
        clock.turn(Duration.ofDays(1));
        digesting.all();
        deliver();
        assertThat(to("he")).hasSize(1);
    }
}
