package org.rostrum.draft.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/**
 * Pasted or uploaded plain text, in and out.
 *
 * <p>Every line end (see {@link LineEnds}) becomes a line feed; apart from that nothing is altered:
 * {@link #write} gives back exactly what was read. White space around a paragraph, blank lines and
 * a byte order mark are kept in {@link Paragraph#lead} and {@link Text#tail}, so they can be given
 * back without being part of what a reader sees.
 */
public final class PlainText {

    private PlainText() {}

    /** The structured text, or every reason why it cannot be taken. Paragraph ids are new. */
    public static Outcome<Text> read(String pasted) {
        var lines = LineEnds.normalised(pasted);
        var problems = new ArrayList<>(Characters.problems(lines));
        var cuts = problems.isEmpty() ? Cutting.of(lines) : Cutting.NOTHING;
        problems.addAll(Limits.problems(lines, cuts.pieces().size()));
        return problems.isEmpty() ? Outcome.done(structured(cuts)) : Outcome.refused(problems);
    }

    /** As {@link #read(String)}; refuses bytes that are not valid UTF-8. */
    public static Outcome<Text> read(byte[] utf8) {
        try {
            return read(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException _) {
            return Outcome.refused(Refusal.invalid("text.not-utf8"));
        }
    }

    /** The text as it was pasted, with line feeds as line ends. */
    public static String write(Text text) {
        var out = new StringBuilder();
        for (var paragraph : text.paragraphs()) {
            out.append(paragraph.lead()).append(paragraph.text());
        }
        return out.append(text.tail()).toString();
    }

    private static Text structured(Cutting cuts) {
        var texts = cuts.pieces().stream().map(Cutting.Piece::text).toList();
        var kinds = new Recognising(texts).kinds();
        var paragraphs = new ArrayList<Paragraph>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            var piece = cuts.pieces().get(i);
            paragraphs.add(
                    new Paragraph(
                            ParagraphIds.fresh(),
                            kinds.get(i),
                            piece.text(),
                            List.of(),
                            piece.lead()));
        }
        return new Text(paragraphs, cuts.tail());
    }
}
