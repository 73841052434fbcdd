package org.rostrum.workflow.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends notices and digests by e-mail. What somebody has read in the page meanwhile, or may not
 * read any more, is not sent.
 */
@Component
class Mailing implements Carrier {

    private static final Result NO_ADDRESS = new Pointless("no address, or the account is closed");
    private static final Result NOTHING_NEW = new Pointless("read already, or not to be read");

    private final NoticeStore notices;
    private final AddresseeStore addressees;
    private final ObjectProvider<JavaMailSender> sender;
    private final ObjectProvider<Phrasing> phrasing;
    private final NoticeProperties properties;

    Mailing(
            NoticeStore notices,
            AddresseeStore addressees,
            ObjectProvider<JavaMailSender> sender,
            ObjectProvider<Phrasing> phrasing,
            NoticeProperties properties) {
        this.notices = notices;
        this.addressees = addressees;
        this.sender = sender;
        this.phrasing = phrasing;
        this.properties = properties;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel != Channel.WEBHOOK;
    }

    @Override
    public Result carry(Delivery delivery) {
        return delivery.channel() == Channel.DIGEST ? digest(delivery) : notice(delivery);
    }

    private Result notice(Delivery delivery) {
        Optional<Addressee> to = addressees.ofNotice(delivery.subject());
        if (to.isEmpty()) {
            return NO_ADDRESS;
        }
        return notices.find(delivery.subject())
                .filter(one -> one.unread() && one.open())
                .map(one -> send(delivery, to.get(), words().letter(one, to.get())))
                .orElse(NOTHING_NEW);
    }

    private Result digest(Delivery delivery) {
        Optional<Addressee> to = addressees.ofDigest(delivery.subject());
        if (to.isEmpty()) {
            return NO_ADDRESS;
        }
        List<Notice> news =
                notices.digested(delivery.subject()).stream()
                        .filter(one -> one.unread() && one.open())
                        .toList();
        return news.isEmpty()
                ? NOTHING_NEW
                : send(delivery, to.get(), words().digest(news, to.get()));
    }

    private Phrasing words() {
        return phrasing.getObject();
    }

    private Result send(Delivery delivery, Addressee to, Letter letter) {
        JavaMailSender server = sender.getObject();
        try {
            server.send(message(server.createMimeMessage(), delivery, to, letter));
            return new Sent();
        } catch (MailException | MessagingException failure) {
            return new Failed(failure.toString());
        }
    }

    /** Always under the same id: a mail server that gets it twice can tell. */
    private MimeMessage message(MimeMessage message, Delivery delivery, Addressee to, Letter letter)
            throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.mailFrom());
        helper.setTo(to.email());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.setHeader("Message-ID", "<" + delivery.id() + "@rostrum>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
