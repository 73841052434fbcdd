package org.rostrum.draft.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.lexicon.CsvComparison.Effect;
import org.rostrum.draft.redline.FactChange;
import org.rostrum.draft.redline.Redline;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.springframework.boot.DefaultApplicationArguments;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;
import testing.rostrum.Samples;

@RostrumTest
class LexiconTest {

    private final AddingEntry adding;
    private final ChangingEntry changing;
    private final RetiringEntry retiring;
    private final ImportingCsv importing;
    private final Entries entries;
    private final KnownTerms terms;
    private final CsvWriting writing;
    private final InstallingStarterSet starting;
    private final Chains chains;
    private final OpenHouse house;
    private final EditionStore edition;
    private final EntryStore store;
    private final Actor office = Samples.somebody("何宛珊");

    LexiconTest(
            AddingEntry adding,
            ChangingEntry changing,
            RetiringEntry retiring,
            ImportingCsv importing,
            Entries entries,
            KnownTerms terms,
            CsvWriting writing,
            InstallingStarterSet starting,
            Chains chains,
            OpenHouse house,
            EditionStore edition,
            EntryStore store) {
        this.adding = adding;
        this.changing = changing;
        this.retiring = retiring;
        this.importing = importing;
        this.entries = entries;
        this.terms = terms;
        this.writing = writing;
        this.starting = starting;
        this.chains = chains;
        this.house = house;
        this.edition = edition;
        this.store = store;
    }

    private static EntryDetails name(String term, String... aliases) {
        return new EntryDetails(EntryKind.NAME, term, List.of(aliases), List.of(), "");
    }

    private static List<FactChange.Sort> sorts(KnownTerms terms, String before, String after) {
        return Redline.between(Samples.text(before), Samples.text(after), terms.lexicon())
                .facts()
                .stream()
                .map(FactChange::sort)
                .toList();
    }

    private String lastEvent() {
        return chains.entries("lexicon", null, 100).items().getLast().event();
    }

    @Test
    void beginsWithTheStarterSetOnceAndForAll() {
        assertThat(entries.current()).hasSizeGreaterThan(40);
        assertThat(entries.current())
                .extracting(e -> e.details().kind())
                .contains(EntryKind.values());
        var gone = entries.list(new EntryFilter("發言人", null, false), null, 5).items().getFirst();
        done(retiring.retire(gone.id(), office));
        starting.run(new DefaultApplicationArguments());
        assertThat(entries.find(gone.id()).orElseThrow().retired()).isTrue();
        assertThat(chains.entries("lexicon", null, 1).items().getFirst().actor().person()).isNull();
    }

    @Test
    void isUsedFromTheNextComparisonOnAlsoByAnotherReplica() {
        var replica = new KnownTerms(edition, store);
        var before = "請趙大同同志發言。";
        var after = "請趙小同同志發言。";
        assertThat(sorts(replica, before, after)).isEmpty();
        var added = done(adding.add(name("趙大同"), office));
        done(adding.add(name("趙小同"), office));
        assertThat(sorts(terms, before, after)).containsExactly(FactChange.Sort.NAME);
        assertThat(sorts(replica, before, after)).containsExactly(FactChange.Sort.NAME);
        assertThat(replica.lexicon()).isSameAs(replica.lexicon());
        done(changing.change(added.id(), name("趙小同甲", "趙大同"), office));
        assertThat(sorts(replica, "趙小同甲到會。", "趙大同到會。")).isEmpty();
        done(retiring.retire(added.id(), office));
        assertThat(replica.lexicon()).isNotSameAs(terms);
        assertThat(sorts(replica, "請趙小同甲同志。", "請趙小同乙同志。")).isEmpty();
    }

    @Test
    void recordsWhatChangesAndNothingElse() {
        var added = done(adding.add(name("錢一丁"), office));
        assertThat(lastEvent()).isEqualTo("lexicon.added");
        done(changing.change(added.id(), name("錢一丁", "老錢頭"), office));
        assertThat(lastEvent()).isEqualTo("lexicon.changed");
        var sequence = chains.entries("lexicon", null, 100).items().size();
        done(changing.change(added.id(), name("錢一丁", "老錢頭"), office));
        assertThat(chains.entries("lexicon", null, 100).items()).hasSize(sequence);
        done(retiring.retire(added.id(), office));
        done(retiring.retire(added.id(), office));
        assertThat(lastEvent()).isEqualTo("lexicon.retired");
        assertThat(chains.entries("lexicon", null, 100).items()).hasSize(sequence + 1);
    }

    @Test
    void refusesATermTwiceAndBringsARetiredOneBack() {
        var added = done(adding.add(name("孫二丁"), office));
        assertThat(codes(adding.add(name(" 孫二丁 "), office))).containsExactly("lexicon.term-taken");
        var other = done(adding.add(name("孫三丁"), office));
        assertThat(codes(changing.change(other.id(), name("孫二丁"), office)))
                .containsExactly("lexicon.term-taken");
        done(retiring.retire(added.id(), office));
        assertThat(codes(changing.change(added.id(), name("孫二丁"), office)))
                .containsExactly("lexicon.retired");
        assertThat(codes(changing.change(other.id(), name("孫二丁"), office)))
                .containsExactly("lexicon.term-retired");
        assertThat(done(adding.add(name("孫二丁", "二丁"), office)).id()).isEqualTo(added.id());
    }

    @Test
    void refusesEveryBodyButTheOffice() {
        var reader = Samples.somebody("讀者");
        house.letOnlyRead(Samples.person(reader));
        var id = entries.current().getFirst().id();
        var csv = "kind,term\nNAME,李四丁\n";
        assertThat(codes(adding.add(name("李四丁"), reader))).containsExactly("lexicon.office-only");
        assertThat(codes(changing.change(id, name("李四丁"), reader)))
                .containsExactly("lexicon.office-only");
        assertThat(codes(retiring.retire(id, reader))).containsExactly("lexicon.office-only");
        assertThat(codes(importing.preview(csv, reader))).containsExactly("lexicon.office-only");
        assertThat(codes(importing.write(csv, 0, reader))).containsExactly("lexicon.office-only");
    }

    @Test
    void saysEverythingThatIsWrongWithAnEntry() {
        var wrong =
                new EntryDetails(
                        EntryKind.NAME, "x", List.of("a。b"), List.of("預算"), "n".repeat(501));
        assertThat(codes(adding.add(wrong, office)))
                .containsExactlyInAnyOrder(
                        "lexicon.term-too-short",
                        "lexicon.alias-sentence",
                        "lexicon.note-too-long",
                        "lexicon.duties-without-department");
    }

    @Test
    void listsByTermInStretches() {
        var filter = new EntryFilter("", EntryKind.PHRASE, false);
        var all = entries.list(filter, null, 100).items();
        var first = entries.list(filter, null, 5);
        var second = entries.list(filter, first.next(), 100);
        assertThat(first.items()).isEqualTo(all.subList(0, 5));
        assertThat(second.items()).isEqualTo(all.subList(5, all.size()));
        assertThat(entries.list(filter, "nonsense", 5)).isEqualTo(first);
        assertThat(entries.list(new EntryFilter("預算\0", null, false), null, 5).items()).isEmpty();
        assertThat(entries.list(new EntryFilter("政府採購", null, false), null, 5).items())
                .extracting(e -> e.details().term())
                .containsExactly("財政局");
    }

    @Test
    void previewsAFileAndWritesNothingBeforeItIsConfirmed() {
        done(adding.add(name("周五丁", "小周"), office));
        var csv = "kind,term,aliases\nNAME,周五丁,小周\nNAME,周六丁,\nNAME,周五丁,老周\n部,周七丁,\n";
        var preview = done(importing.preview(csv, office));
        assertThat(preview.lines())
                .extracting(CsvComparison.Line::effect)
                .containsExactly(Effect.SAME, Effect.NEW, Effect.WRONG, Effect.WRONG);
        assertThat(preview.lines().get(2).problems().getFirst().arguments())
                .containsExactly("周五丁", 2L);
        assertThat(codes(importing.write(csv, preview.edition(), office)))
                .containsExactly("lexicon.csv-wrong-lines");
        assertThat(store.find(EntryKind.NAME, "周六丁")).isEmpty();
    }

    @Test
    void importsAllAtOnceWhatWasPreviewed() {
        done(adding.add(name("吳五丁"), office));
        var csv = "kind,term,aliases\nNAME,吳五丁,老吳\nNAME,吳六丁,\n";
        var preview = done(importing.preview(csv, office));
        done(adding.add(name("吳七丁"), office));
        assertThat(codes(importing.write(csv, preview.edition(), office)))
                .containsExactly("lexicon.changed-since-preview");
        var again = done(importing.preview(csv, office));
        done(importing.write(csv, again.edition(), office));
        assertThat(store.find(EntryKind.NAME, "吳五丁").orElseThrow().details().aliases())
                .containsExactly("老吳");
        assertThat(store.find(EntryKind.NAME, "吳六丁")).isPresent();
        assertThat(lastEvent()).isEqualTo("lexicon.imported");
        var facts = chains.entries("lexicon", null, 100).items().getLast().facts();
        assertThat(facts.get("added")).asInstanceOf(LIST).hasSize(1);
        assertThat(facts.get("changed"))
                .asInstanceOf(LIST)
                .singleElement(MAP)
                .containsEntry("term", "吳五丁");
    }

    @Test
    void takesItsOwnFileBackWithoutAChange() {
        var preview = done(importing.preview(writing.csv(), office));
        assertThat(preview.count(Effect.SAME)).isEqualTo(entries.current().size());
        assertThat(preview.importable()).isFalse();
    }
}
