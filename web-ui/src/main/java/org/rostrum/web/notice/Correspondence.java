package org.rostrum.web.notice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.notice.Addressee;
import org.rostrum.workflow.notice.Happening;
import org.rostrum.workflow.notice.Letter;
import org.rostrum.workflow.notice.Notice;
import org.rostrum.workflow.notice.NoticeProperties;
import org.rostrum.workflow.notice.Phrasing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What is written in e-mails and webhooks, in the language of whoever gets it. */
@Component
class Correspondence implements Phrasing {

    private final Sentences sentences;
    private final MessageSource words;
    private final SpringTemplateEngine templates;
    private final NoticeProperties properties;

    Correspondence(
            Sentences sentences,
            MessageSource words,
            SpringTemplateEngine templates,
            NoticeProperties properties) {
        this.sentences = sentences;
        this.words = words;
        this.templates = templates;
        this.properties = properties;
    }

    /**
     * A notice as it stands in a letter.
     *
     * @param title null where it must not leave the house
     */
    record Item(String said, String number, @Nullable String title, String link) {}

    @Override
    public Letter letter(Notice notice, Addressee to) {
        Locale locale = Locale.forLanguageTag(to.language());
        Item item = item(notice, locale);
        String named = item.title() == null ? item.number() : item.title();
        return written(say("letter.subject", locale, item.said(), named), List.of(item), to);
    }

    @Override
    public Letter digest(List<Notice> notices, Addressee to) {
        Locale locale = Locale.forLanguageTag(to.language());
        String subject =
                notices.size() == 1
                        ? say("letter.subject.digest.one", locale)
                        : say("letter.subject.digest", locale, notices.size());
        return written(subject, notices.stream().map(one -> item(one, locale)).toList(), to);
    }

    private Item item(Notice notice, Locale locale) {
        return new Item(
                sentences.of(notice, locale),
                notice.number(),
                notice.sensitive() ? null : notice.title(),
                properties.address() + "/notices/" + notice.id());
    }

    private Letter written(String subject, List<Item> items, Addressee to) {
        Context context = new Context(Locale.forLanguageTag(to.language()));
        context.setVariable("subject", subject);
        context.setVariable("to", to);
        context.setVariable("items", items);
        context.setVariable("settings", properties.address() + "/notices/settings");
        return new Letter(subject, text(items, to), templates.process("notices/letter", context));
    }

    private String text(List<Item> items, Addressee to) {
        Locale locale = Locale.forLanguageTag(to.language());
        StringBuilder text = new StringBuilder(say("letter.greeting", locale, to.name()));
        for (Item item : items) {
            text.append("\n\n").append(item.said()).append('\n');
            text.append(item.number()).append(' ');
            text.append(item.title() == null ? say("letter.sensitive", locale) : item.title());
            text.append('\n').append(item.link());
        }
        return text.append("\n\n-- \n")
                .append(say("letter.footer", locale))
                .append('\n')
                .append(properties.address())
                .append("/notices/settings\n")
                .toString();
    }

    @Override
    public String sentence(Happening happening, String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (happening.draft() == null) {
            return say("hook.test", locale) + "\n" + link(happening);
        }
        String event = event(happening, locale);
        String title = happening.title() == null ? "" : " " + happening.title();
        StringBuilder text =
                new StringBuilder(say("hook.event", locale, event, happening.number() + title));
        if (!happening.waiting().isEmpty()) {
            String people = String.join(say("hook.separator", locale), happening.waiting());
            text.append('\n').append(say("hook.waiting", locale, people));
        }
        return text.append('\n').append(link(happening)).toString();
    }

    private String event(Happening happening, Locale locale) {
        String word = words.getMessage("event." + happening.event(), null, null, locale);
        return word == null ? happening.event() : word;
    }

    @Override
    public String link(Happening happening) {
        return happening.draft() == null
                ? properties.address()
                : properties.address() + "/drafts/" + happening.draft() + "/status";
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
