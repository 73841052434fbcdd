package org.rostrum.draft.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each place of the text before is in the text after; never guessed onto a lookalike. */
public final class Positions {

    private final Map<String, Track> tracks;

    private Positions(Map<String, Track> tracks) {
        this.tracks = tracks;
    }

    /**
     * A place in the text after.
     *
     * @param exact false if the very place was deleted: then this is where it was
     */
    public record Position(String paragraphId, int offset, boolean exact) {}

    static Positions of(List<Block> blocks) {
        Map<String, Track> tracks = new HashMap<>();
        blocks.stream()
                .filter(b -> b.shape() != Block.Shape.MOVED_FROM)
                .forEach(b -> Track.lay(b, tracks));
        return new Positions(tracks);
    }

    /**
     * Where the character at an offset went. Empty if the paragraph is unknown, was deleted, or was
     * rewritten altogether. The end of a passage is best mapped as its last character plus one, for
     * at the passage's end something may have been inserted.
     *
     * @param offset from 0 to the length of the paragraph before
     */
    public Optional<Position> map(String paragraphId, int offset) {
        return Optional.ofNullable(tracks.get(paragraphId)).flatMap(t -> t.at(offset));
    }

    /** A stretch of a paragraph of the text after. */
    public record Stretch(String paragraphId, int from, int to) {}

    /**
     * What became of a passage: the stretches of it that were kept, in their order. Empty where
     * nothing of it was.
     */
    public List<Stretch> kept(String paragraphId, int from, int to) {
        return Optional.ofNullable(tracks.get(paragraphId))
                .map(t -> t.kept(from, to))
                .orElse(List.of());
    }

    /** The paragraph in which (most of) this one went on; empty as for {@link #map}. */
    public Optional<String> paragraph(String paragraphId) {
        return Optional.ofNullable(tracks.get(paragraphId)).flatMap(Track::main);
    }
}
