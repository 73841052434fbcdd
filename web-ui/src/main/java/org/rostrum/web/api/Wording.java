package org.rostrum.web.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rostrum.outcome.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts problems into words, in the caller's language. */
@Component("apiWording")
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    Problem problem(Complaint.Raised raised, Locale locale) {
        List<Reason> reasons = raised.complaints().stream().map(c -> reason(c, locale)).toList();
        return compose(raised.type(), reasons, locale);
    }

    Problem problem(ProblemType type, List<Refusal> refusals, Locale locale) {
        return compose(type, refusals.stream().map(r -> reason(r, locale)).toList(), locale);
    }

    /** For what was refused before any code of the API saw it. */
    Problem problem(ProblemType type, Locale locale) {
        return problem(new Complaint.Raised(type, Complaint.of(type.slug())), locale);
    }

    private Problem compose(ProblemType type, List<Reason> reasons, Locale locale) {
        String detail = reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
        return new Problem(
                type.uri(),
                say("api.problem." + type.slug(), List.of(), locale),
                type.status(),
                detail,
                reasons,
                null,
                null);
    }

    private Reason reason(Complaint complaint, Locale locale) {
        String text = say("api." + complaint.code(), complaint.arguments(), locale);
        return new Reason(complaint.code(), text, complaint.field());
    }

    Reason reason(Refusal refusal, Locale locale) {
        String text = say("refusal." + refusal.code(), refusal.arguments(), locale);
        return new Reason(refusal.code(), text, null);
    }

    private String say(String code, List<Object> arguments, Locale locale) {
        Object[] values = arguments.stream().map(Wording::printable).toArray();
        String text = messages.getMessage(code, values, code, locale);
        return text == null ? code : text;
    }

    private static Object printable(Object value) {
        return value instanceof Number ? value : value.toString();
    }
}
