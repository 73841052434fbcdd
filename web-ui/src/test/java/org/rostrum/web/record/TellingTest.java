package org.rostrum.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.record.Actor;
import org.rostrum.record.Entry;
import org.rostrum.web.Times;
import org.rostrum.workflow.people.People;
import org.springframework.context.support.StaticMessageSource;

class TellingTest {

    private static final Locale HANT = Locale.forLanguageTag("zh-Hant");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Times times = mock(Times.class);
    private final Telling telling = new Telling(words());

    @Test
    void putsFactsIntoTheSentence() {
        messages.addMessage("told.decision.made", HANT, "對第 {revision} 版表態：{verdict}。");
        messages.addMessage("verdict.RETURN", HANT, "退回");
        ToldEntry told = tell("decision.made", Map.of("revision", 2L, "verdict", "RETURN"));
        assertThat(told.sentence()).isEqualTo("對第 2 版表態：退回。");
        assertThat(told.facts()).isEmpty();
    }

    @Test
    void quotesWhatPeopleWroteApartFromTheSentence() {
        messages.addMessage("told.review.withdrawn", HANT, "撤回了文稿。");
        ToldEntry told = tell("review.withdrawn", Map.of("reason", "金額 {有誤} $1", "note", " "));
        assertThat(told.sentence()).isEqualTo("撤回了文稿。");
        assertThat(told.remarks()).containsExactly("金額 {有誤} $1");
        assertThat(told.facts()).isEmpty();
    }

    @Test
    void takesNothingInAFactForAPlaceholder() {
        messages.addMessage("told.draft.created", HANT, "建立了《{title}》。");
        assertThat(tell("draft.created", Map.of("title", "{number} $0 \\")).sentence())
                .isEqualTo("建立了《{number} $0 \\》。");
    }

    @Test
    void showsADashForAFactThatIsNotThere() {
        messages.addMessage("told.revision.made", HANT, "建立第 {revision} 版。");
        assertThat(tell("revision.made", Map.of()).sentence()).isEqualTo("建立第 — 版。");
    }

    @Test
    void listsTheOtherFactsByName() {
        messages.addMessage("told.station.opened", HANT, "由 {seats} 審批。");
        messages.addMessage("fact.round", HANT, "輪次");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seats", List.of("財政局", "司法局"));
        facts.put("round", 2L);
        ToldEntry told = tell("station.opened", facts);
        assertThat(told.sentence()).isEqualTo("由 財政局、司法局 審批。");
        assertThat(told.facts()).containsExactly(new ToldEntry.Fact("輪次", "2"));
    }

    @Test
    void saysBeforeAndAfterOfChangedDetails() {
        messages.addMessage("told.draft.details-changed", HANT, "修改了資料。");
        messages.addMessage("fact.urgency", HANT, "緩急");
        messages.addMessage("urgency.URGENT", HANT, "急件");
        ToldEntry told =
                tell("draft.details-changed", Map.of("after", Map.of("urgency", "URGENT")));
        assertThat(told.facts()).containsExactly(new ToldEntry.Fact("after", "緩急 急件"));
    }

    @Test
    void fallsBackToTheNameOfAnEventWithoutASentence() {
        messages.addMessage("event.account.closed", HANT, "停用帳號");
        assertThat(tell("account.closed", Map.of()).sentence()).isEqualTo("停用帳號");
        assertThat(tell("some.future-event", Map.of()).sentence()).isEqualTo("some.future-event");
    }

    @Test
    void saysHowTheTextWasShown() {
        messages.addMessage("shown.INLINE", HANT, "與第 {0} 版對照，{1}");
        messages.addMessage("shown.CLEAN", HANT, "清稿，{1}");
        messages.addMessage("shown.claimed", HANT, "（自述）");
        when(times.at(Instant.parse("2026-03-01T08:00:00Z"))).thenReturn("3月1日 16:00");
        Map<String, Object> compared =
                Map.of("view", "INLINE", "since", 1L, "at", "2026-03-01T08:00:00Z", "proved", true);
        Map<String, Object> clean =
                Map.of("view", "CLEAN", "at", "2026-03-01T08:00:00Z", "proved", false);
        assertThat(words().value("shown", compared, HANT)).isEqualTo("與第 1 版對照，3月1日 16:00");
        assertThat(words().value("shown", clean, HANT)).isEqualTo("清稿，3月1日 16:00（自述）");
    }

    @Test
    void saysWhoWasLeftOutAndWhatSpeaksOfThem() {
        messages.addMessage("told.review.submitted", HANT, "送審。");
        messages.addMessage("fact.leftOut", HANT, "提到而未送會簽");
        ToldEntry told =
                tell(
                        "review.submitted",
                        Map.of(
                                "leftOut",
                                List.of(
                                        Map.of(
                                                "department",
                                                "財政局",
                                                "words",
                                                List.of("預算", "債務")))));
        assertThat(told.facts()).singleElement().returns("財政局（預算、債務）", fact -> fact.value());
    }

    @Test
    void joinsListsAsTheLanguageDoes() {
        var words = words();
        assertThat(words.value("seats", List.of("甲", "乙"), HANT)).isEqualTo("甲、乙");
        assertThat(words.value("seats", List.of("A", "B"), Locale.ENGLISH)).isEqualTo("A, B");
    }

    private FactWords words() {
        return new FactWords(
                messages,
                new ShownWords(messages, times),
                new FactLookup(mock(People.class), times));
    }

    private ToldEntry tell(String event, Map<String, Object> facts) {
        var entry =
                new Entry(
                        "draft:1",
                        1,
                        event,
                        Actor.system(),
                        Instant.EPOCH,
                        facts,
                        "0".repeat(64),
                        "1".repeat(64));
        return telling.tell(entry, HANT);
    }
}
