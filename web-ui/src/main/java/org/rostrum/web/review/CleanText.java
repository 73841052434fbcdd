package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Piece;
import org.rostrum.draft.redline.Piece.Op;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;
import org.springframework.stereotype.Component;

/** Lays a text out as the speaker will see it; templates call it as {@code @cleanText}. */
@Component
class CleanText {

    List<ShownParagraph> of(Text text) {
        return text.paragraphs().stream().map(CleanText::shown).toList();
    }

    private static ShownParagraph shown(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Range strong : paragraph.strong()) {
            add(pieces, paragraph.text().substring(at, strong.from()), false);
            add(pieces, paragraph.text().substring(strong.from(), strong.to()), true);
            at = strong.to();
        }
        add(pieces, paragraph.text().substring(at), false);
        return new ShownParagraph(paragraph.kind(), ShownPiece.of(pieces, 0));
    }

    private static void add(List<Piece> pieces, String text, boolean strong) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Op.KEPT, text, strong, strong, ChangeKind.NONE, 0));
        }
    }
}
