package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.redline.Positions.Position;

/** How one paragraph of the text before runs through the text after. */
final class Track {

    private final List<Kept> kept = new ArrayList<>();
    private final Map<Integer, Position> gone = new HashMap<>();

    /** A stretch that both texts have. */
    private record Kept(int from, int length, String paragraphId, int offset) {}

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
        if (piece.op() == Piece.Op.KEPT) {
            kept.add(new Kept(from, piece.text().length(), paragraphId, to));
        } else if (piece.op() == Piece.Op.DELETED) {
            for (int i = 0; i < piece.text().length(); i++) {
                gone.put(from + i, new Position(paragraphId, to, false));
            }
        }
    }

    Optional<Position> at(int offset) {
        var found = kept.stream().filter(k -> holds(k, offset)).findFirst();
        if (found.isPresent()) {
            var k = found.get();
            return Optional.of(new Position(k.paragraphId(), k.offset() + offset - k.from(), true));
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(gone.get(offset)).or(this::end);
    }

    private Optional<Position> end() {
        var last = kept.getLast();
        return Optional.of(new Position(last.paragraphId(), last.offset() + last.length(), false));
    }

    private boolean holds(Kept k, int offset) {
        return offset >= k.from()
                && (offset < k.from() + k.length()
                        || (offset == k.from() + k.length() && !gone.containsKey(offset)));
    }

    Optional<String> main() {
        return kept.stream().max(Comparator.comparingInt(Kept::length)).map(Kept::paragraphId);
    }
}
