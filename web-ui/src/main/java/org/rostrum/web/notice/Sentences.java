package org.rostrum.web.notice;

import java.util.Locale;
import org.rostrum.workflow.notice.Notice;
import org.rostrum.workflow.notice.NoticeKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a notice says, and where it leads; templates call it as {@code @sentences}. */
@Component
public class Sentences {

    private final MessageSource words;

    Sentences(MessageSource words) {
        this.words = words;
    }

    /** In the language of the request. */
    public String of(Notice notice) {
        return of(notice, LocaleContextHolder.getLocale());
    }

    String of(Notice notice, Locale locale) {
        String actor = notice.actor();
        Object[] arguments = {
            actor == null ? words.getMessage("notice.system", null, locale) : actor,
            notice.place(),
            notice.verdict() == null
                    ? ""
                    : words.getMessage("decided." + notice.verdict(), null, locale)
        };
        String key = "notice.kind." + notice.kind();
        return words.getMessage(
                notice.kind() == NoticeKind.FOLLOWED ? "notice.followed." + notice.event() : key,
                arguments,
                locale);
    }

    /** The page on which the person goes on. */
    public String path(Notice notice) {
        return "/drafts/" + notice.draft() + page(notice.kind());
    }

    private static String page(NoticeKind kind) {
        return switch (kind) {
            case ASKED, HANDED_OVER, HANDED_BACK, PREPARATION_ASKED, OWED, REMINDED, COPIED ->
                    "/review";
            case ADVICE_ASKED, ADVICE_ANSWERED -> "/status#advice";
            case MENTIONED, REPLIED, REMARK_SETTLED -> "/remarks";
            case CONSENT_ASKED,
                    DUE_SOON,
                    OVERDUE,
                    ESCALATED,
                    SPEECH_NEAR,
                    VACANT,
                    SUBMITTED,
                    DECIDED,
                    TAKEN_BACK,
                    AMENDED,
                    LAPSED,
                    RETURNED,
                    SENT_BACK,
                    APPROVED,
                    REJECTED,
                    ABANDONED,
                    WITHDRAWN,
                    CONSENT_ANSWERED,
                    PREPARED,
                    COPY_READ,
                    FOLLOWED ->
                    "/status";
        };
    }
}
