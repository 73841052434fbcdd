package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.workflow.Concern.Known;

class ConcernTest {

    private static final DepartmentId FINANCE = new DepartmentId(new UUID(0, 1));
    private static final DepartmentId TRANSPORT = new DepartmentId(new UUID(0, 2));
    private static final DepartmentId BUSES = new DepartmentId(new UUID(0, 3));

    private static final List<Known> KNOWN =
            List.of(
                    new Known(FINANCE, List.of("財政局", "市財政局"), List.of("預算", "債務")),
                    new Known(TRANSPORT, List.of("交通局"), List.of("公車")),
                    new Known(BUSES, List.of("公共交通局"), List.of("公車")));

    private static Text text(String... paragraphs) {
        return new Text(
                IntStream.range(0, paragraphs.length)
                        .mapToObj(i ->
                                new Paragraph("p" + i, Kind.BODY, paragraphs[i], List.of(), ""))
                        .toList(),
                "");
    }

    private static List<String> words(Map<DepartmentId, List<Touched>> found, DepartmentId who) {
        return found.getOrDefault(who, List.of()).stream().map(Touched::word).toList();
    }

    @Test
    void findsNamesFirstAndThenDuties() {
        var found = Concern.of(text("今年的預算已經公布。", "由財政局負責。", "預算與債務。"), KNOWN);
        assertThat(found.get(FINANCE))
                .containsExactly(
                        new Touched(Touched.How.NAMED, "財政局", 2, "由財政局負責。"),
                        new Touched(Touched.How.DUTY, "預算", 1, "今年的預算已經公布。"),
                        new Touched(Touched.How.DUTY, "債務", 3, "預算與債務。"));
        assertThat(found).doesNotContainKeys(TRANSPORT, BUSES);
    }

    @Test
    void doesNotTakeALongerNameForAShorterOne() {
        assertThat(Concern.of(text("公共交通局已經開工。"), KNOWN)).containsOnlyKeys(BUSES);
        assertThat(Concern.of(text("公共交通局與交通局一起開工。"), KNOWN)).containsOnlyKeys(BUSES, TRANSPORT);
        assertThat(words(Concern.of(text("市財政局說。"), KNOWN), FINANCE)).containsExactly("市財政局");
    }

    @Test
    void readsBothScripts() {
        assertThat(Concern.of(text("由财政局编制预算。"), KNOWN).get(FINANCE))
                .containsExactly(
                        new Touched(Touched.How.NAMED, "財政局", 1, "由财政局编制预算。"),
                        new Touched(Touched.How.DUTY, "預算", 1, "由财政局编制预算。"));
    }

    @Test
    void proposesAllWhoAreInChargeOfTheSame() {
        assertThat(Concern.of(text("新增公車三百輛。"), KNOWN)).containsOnlyKeys(TRANSPORT, BUSES);
    }

    @Test
    void shortensWhatStandsAroundAWord() {
        var found = Concern.of(text("甲".repeat(30) + "預算" + "乙".repeat(30)), KNOWN);
        assertThat(found.getOrDefault(FINANCE, List.of()).getFirst().passage())
                .isEqualTo("…" + "甲".repeat(10) + "預算" + "乙".repeat(10) + "…");
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("財政局", "公共交通局", "交通局", "預算", "公車", "𠮷", "後", "裏", "很好", "，", "🎤")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void quotesOnlyWhatStandsThereAndSplitsNoCharacter(@ForAll("sentences") String sentence) {
        Concern.of(text(sentence), KNOWN)
                .values()
                .forEach(places ->
                        assertThat(places)
                                .isNotEmpty()
                                .allSatisfy(place -> {
                                    String bare = place.passage().replace("…", "");
                                    assertThat(sentence).contains(bare);
                                    assertThat(bare).contains(place.word());
                                    assertThat(whole(bare)).isTrue();
                                }));
    }

    @Property
    void proposesNobodyWhoIsNotSpokenOf(@ForAll("sentences") String sentence) {
        Map<DepartmentId, List<Touched>> found = Concern.of(text(sentence), KNOWN);
        assertThat(found.containsKey(FINANCE))
                .isEqualTo(sentence.contains("財政局") || sentence.contains("預算"));
        assertThat(found.containsKey(BUSES))
                .isEqualTo(sentence.contains("公共交通局") || sentence.contains("公車"));
    }

    private static boolean whole(String text) {
        return text.isEmpty()
                || !Character.isLowSurrogate(text.charAt(0))
                        && !Character.isHighSurrogate(text.charAt(text.length() - 1));
    }
}
