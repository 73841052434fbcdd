package org.rostrum.draft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.text.Reading.done;
import static org.rostrum.draft.text.Reading.refusals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextJsonTest {

    @Test
    void writesTheAgreedShape() {
        var text =
                new Text(
                        List.of(
                                new Paragraph(
                                        "p1", Kind.TITLE, "講\"話", List.of(new Range(0, 1)), "")),
                        "\n");
        assertThat(TextJson.write(text))
                .isEqualTo(
                        """
                        {"paragraphs":[{"id":"p1","kind":"TITLE","text":"講\\"話","strong":[[0,1]],"lead":""}],"tail":"\\n"}\
                        """);
    }

    @Test
    void fillsInWhatIsLeftOut() {
        assertThat(
                        done(
                                TextJson.read(
                                        """
                                        {"paragraphs":[{"id":"p1","kind":"BODY","text":"好"}]}\
                                        """)))
                .isEqualTo(
                        new Text(
                                List.of(new Paragraph("p1", Kind.BODY, "好", List.of(), "\n")), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"paragraphs\":{}}",
                "{\"paragraphs\":[]",
                "{\"paragraphs\":[],\"paragraphs\":[]}",
            })
    void refusesWhatIsNoText(String json) {
        assertThat(refusals(TextJson.read(json))).containsExactly("text.json");
    }

    @Test
    void saysEverythingThatIsWrongWithAParagraph() {
        assertThat(
                        refusals(
                                TextJson.read(
                                        """
                                        {"paragraphs":[{"id":7,"kind":"PROSE","strong":[[2,1],[0],"x",[-1,2],[0,1.5]]}]}\
                                        """)))
                .containsExactly(
                        "text.json-field",
                        "text.json-field",
                        "text.unknown-kind",
                        "text.strong",
                        "text.strong",
                        "text.strong",
                        "text.strong",
                        "text.strong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"paragraphs\":[5]}",
                "{\"paragraphs\":[{\"id\":\"a\",\"kind\":\"BODY\",\"text\":\"x\",\"lead\":null}]}",
                "{\"paragraphs\":[{\"id\":\"a\",\"kind\":\"BODY\",\"text\":\"x\",\"strong\":3}]}",
                "{\"paragraphs\":[],\"tail\":9}",
            })
    void refusesFieldsOfAnotherType(String json) {
        assertThat(refusals(TextJson.read(json))).isNotEmpty();
    }
}
