package org.rostrum.workflow.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Which channels there are. Without a mail server nothing is written that nobody could send. */
@Component
public class Channels {

    private final boolean mailing;

    Channels(ObjectProvider<JavaMailSender> sender) {
        this.mailing = sender.getIfAvailable() != null;
    }

    public boolean mailing() {
        return mailing;
    }
}
