package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.redline.Positions.Position;

/** How one paragraph of the text before runs through the text after. */
final class Track {

    private final List<Stretch> stretches = new ArrayList<>();

    /** A stretch of the paragraph before, and where it is, or, if deleted, where it was. */
    private record Stretch(int from, int to, String paragraphId, int offset, boolean kept) {

        Position at(int place) {
            int beyond = kept ? place - from : 0;
            return new Position(paragraphId, offset + beyond, kept);
        }

        Positions.Stretch cut(int begin, int end) {
            int first = Math.max(from, begin) - from;
            int last = Math.min(to, end) - from;
            return new Positions.Stretch(paragraphId, offset + first, offset + last);
        }

        int length() {
            return to - from;
        }
    }

    /** Lays the tracks of a block's paragraphs. */
    static void lay(Block block, Map<String, Track> tracks) {
        if (block.before().isEmpty() || block.after().isEmpty()) {
            return;
        }
        int left = 0;
        int right = 0;
        int from = 0;
        int to = 0;
        for (var piece : block.pieces()) {
            var track = tracks.computeIfAbsent(block.before().get(left).id(), _ -> new Track());
            track.add(piece, from, block.after().get(right).id(), to);
            from = piece.before() ? from + piece.text().length() : from;
            to = piece.after() ? to + piece.text().length() : to;
            if (piece.isBreak() && piece.before()) {
                left++;
                from = 0;
            }
            if (piece.isBreak() && piece.after()) {
                right++;
                to = 0;
            }
        }
    }

    private void add(Piece piece, int from, String paragraphId, int to) {
        if (piece.before() && !piece.isBreak()) {
            boolean kept = piece.op() == Piece.Op.KEPT;
            stretches.add(new Stretch(from, from + piece.text().length(), paragraphId, to, kept));
        }
    }

    /** The stretch that begins at a place has it, not the one that ends there. */
    Optional<Position> at(int place) {
        if (stretches.stream().noneMatch(Stretch::kept)) {
            return Optional.empty();
        }
        return stretches.stream()
                .filter(s -> place >= s.from() && place < s.to())
                .findFirst()
                .or(() -> Optional.of(stretches.getLast()).filter(s -> place == s.to()))
                .map(s -> s.at(place));
    }

    List<Positions.Stretch> kept(int from, int to) {
        return stretches.stream()
                .filter(s -> s.kept() && s.from() < to && s.to() > from)
                .map(s -> s.cut(from, to))
                .toList();
    }

    /** The paragraph that has the longest stretch. */
    Optional<String> main() {
        return stretches.stream()
                .filter(Stretch::kept)
                .max(Comparator.comparingInt(Stretch::length))
                .map(Stretch::paragraphId);
    }
}
