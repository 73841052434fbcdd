package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Piece;

/**
 * Where in a redline changes are, as a strip a thousand units high. The places are reckoned by the
 * number of lines that each block takes; a script puts them right once the page is laid out.
 */
record RedlineMap(List<Mark> marks, List<Arc> arcs) {

    private static final int HEIGHT = 1000;
    private static final int CHARACTERS_A_LINE = 40;
    private static final double LEAST = 5;

    /**
     * A change on the strip.
     *
     * @param to id of the place on the page
     */
    record Mark(String to, String y, String height, String look) {}

    /** The two places of a move. */
    record Arc(String from, String to, String path) {}

    static RedlineMap of(RedlineView view) {
        double all = view.rows().stream().mapToDouble(row -> lines(view, row)).sum();
        var marks = new ArrayList<Mark>();
        Map<Integer, Double> starts = new HashMap<>();
        double at = 0;
        for (RedlineRow row : view.rows()) {
            double unit = HEIGHT / Math.max(1, all);
            double lines = lines(view, row);
            Block block = row.block();
            if (block != null && block.changed() && !block.onlyRenumbered()) {
                starts.put(block.index(), at * unit);
                marks.addAll(marks(view, row, block, at * unit, lines * unit));
            }
            at += lines;
        }
        return new RedlineMap(marks, arcs(view, starts));
    }

    private static double lines(RedlineView view, RedlineRow row) {
        int width = view.query().beside() ? CHARACTERS_A_LINE / 2 : CHARACTERS_A_LINE;
        Block block = row.block();
        if (block == null) {
            return 2;
        }
        int characters = block.pieces().stream().mapToInt(piece -> piece.text().length()).sum();
        return Math.ceil((double) characters / width) + 0.4;
    }

    private static List<Mark> marks(
            RedlineView view, RedlineRow row, Block block, double top, double height) {
        boolean whole = block.pieces().stream().noneMatch(piece -> piece.change() > 0);
        var marks = new ArrayList<Mark>();
        if (whole || block.partner() >= 0) {
            marks.add(mark("b" + block.index(), top, height, row.look()));
        }
        int all = Math.max(1, block.pieces().stream().mapToInt(p -> p.text().length()).sum());
        int at = 0;
        int last = 0;
        for (Piece piece : block.pieces()) {
            double length = height * piece.text().length() / all;
            if (piece.change() > 0 && piece.change() != last) {
                double y = top + height * at / all;
                marks.add(mark("c" + piece.change(), y, length, look(piece)));
            }
            last = piece.change();
            at += piece.text().length();
        }
        return marks;
    }

    private static String look(Piece piece) {
        return switch (piece.op()) {
            case INSERTED, BREAK_INSERTED -> "ins";
            case DELETED, BREAK_DELETED -> "del";
            case KEPT, BREAK_KEPT -> "format";
        };
    }

    private static List<Arc> arcs(RedlineView view, Map<Integer, Double> starts) {
        var arcs = new ArrayList<Arc>();
        for (Block block : view.redline().blocks()) {
            Double here = starts.get(block.index());
            Double there = starts.get(block.partner());
            if (block.partner() > block.index() && here != null && there != null) {
                String path = "M16 %s C2 %s 2 %s 16 %s";
                arcs.add(
                        new Arc(
                                "b" + block.index(),
                                "b" + block.partner(),
                                path.formatted(
                                        units(here), units(here), units(there), units(there))));
            }
        }
        return arcs;
    }

    private static Mark mark(String to, double y, double height, String look) {
        return new Mark(to, units(y), units(Math.max(LEAST, height)), look);
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
