package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;

/** Texts for tests. */
final class Texts {

    private Texts() {}

    /** Paragraphs p1, p2, … of kind BODY. */
    static Text body(String... paragraphs) {
        return of(List.of(paragraphs));
    }

    static Text of(List<String> paragraphs) {
        var list = new ArrayList<Paragraph>();
        for (var text : paragraphs) {
            list.add(paragraph("p" + (list.size() + 1), Kind.BODY, text));
        }
        return new Text(list, "");
    }

    static Text of(Paragraph... paragraphs) {
        return new Text(List.of(paragraphs), "");
    }

    static Paragraph paragraph(String id, Kind kind, String text, Range... strong) {
        return new Paragraph(id, kind, text, List.of(strong), "\n");
    }

    static Paragraph p(String id, String text) {
        return paragraph(id, Kind.BODY, text);
    }

    static Text read(String plain) {
        return switch (PlainText.read(plain)) {
            case Outcome.Done<Text>(Text text) -> text;
            case Outcome.Refused<Text>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    static List<String> words(Text text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** The text before, put together again from the redline. */
    static List<String> before(Redline redline) {
        return redline.blocks().stream()
                .filter(b -> b.shape() != Block.Shape.MOVED_TO)
                .flatMap(b -> b.left().stream().map(Texts::words))
                .toList();
    }

    /** The text after, put together again from the redline. */
    static List<String> after(Redline redline) {
        return redline.blocks().stream()
                .filter(b -> b.shape() != Block.Shape.MOVED_FROM)
                .flatMap(b -> b.right().stream().map(Texts::words))
                .toList();
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** [-deleted-]{+inserted+} with ¶ for breaks, a line a block. */
    static String inline(Redline redline) {
        return redline.blocks().stream().map(Texts::inline).collect(Collectors.joining("\n"));
    }

    static String inline(Block block) {
        var pieces = block.pieces().stream().map(Texts::inline).collect(Collectors.joining());
        return switch (block.shape()) {
            case SAME, CHANGED, SPLIT, MERGED, REWRITTEN, ADDED, DELETED -> pieces;
            case MOVED_FROM -> "↓" + pieces;
            case MOVED_TO -> "↑" + pieces;
        };
    }

    private static String inline(Piece piece) {
        return switch (piece.op()) {
            case KEPT -> piece.text();
            case DELETED -> "[-" + piece.text() + "-]";
            case INSERTED -> "{+" + piece.text() + "+}";
            case BREAK_KEPT -> "¶";
            case BREAK_DELETED -> "[-¶-]";
            case BREAK_INSERTED -> "{+¶+}";
        };
    }
}
