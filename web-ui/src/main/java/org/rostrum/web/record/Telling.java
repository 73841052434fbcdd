package org.rostrum.web.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.record.Entry;
import org.rostrum.web.record.ToldEntry.Fact;
import org.springframework.stereotype.Component;

/**
 * Tells entries of the record in the reader's language. The sentences stand in the bundles under
 * {@code told.<event>}, with facts by name, such as <code>{revision}</code>.
 */
@Component
class Telling {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    /** What people wrote themselves; it is quoted apart from the sentence. */
    private static final List<String> REMARKS = List.of("reason", "note");

    private final FactWords words;

    Telling(FactWords words) {
        this.words = words;
    }

    ToldEntry tell(Entry entry, Locale locale) {
        String pattern = pattern(entry.event(), locale);
        Set<String> told =
                Set.copyOf(FACT.matcher(pattern).results().map(r -> r.group(1)).toList());
        return new ToldEntry(
                entry,
                sentence(pattern, entry.facts(), locale),
                remarks(entry.facts()),
                rest(entry.facts(), told::contains, locale));
    }

    private String pattern(String event, Locale locale) {
        return words.word("told." + event, words.word("event." + event, event, locale), locale);
    }

    private String sentence(String pattern, Map<String, Object> facts, Locale locale) {
        return FACT.matcher(pattern)
                .replaceAll(found -> {
                    Object value = facts.get(found.group(1));
                    String said = value == null ? "—" : words.value(found.group(1), value, locale);
                    return Matcher.quoteReplacement(said);
                });
    }

    private static List<String> remarks(Map<String, Object> facts) {
        return REMARKS.stream()
                .map(facts::get)
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .filter(remark -> !remark.isBlank())
                .toList();
    }

    private List<Fact> rest(Map<String, Object> facts, Predicate<String> told, Locale locale) {
        return facts.entrySet().stream()
                .filter(fact -> !told.test(fact.getKey()) && !REMARKS.contains(fact.getKey()))
                .map(fact -> said(fact, locale))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private Fact said(Map.Entry<String, Object> fact, Locale locale) {
        return new Fact(
                words.name(fact.getKey(), locale),
                words.value(fact.getKey(), fact.getValue(), locale));
    }
}
